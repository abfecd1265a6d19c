/** The pages of a PDF as its tree names them, with what they inherit (ISO 32000-1, 7.7.3). */
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { FILE_LIMITS } from './limits'
import { FileRefused } from './refusal'

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const
const DEPTH_MAX = 64
const NODES_MAX = 10_000

export type SourcePage = { readonly dict: PDFDict; readonly inherited: ReadonlyMap<string, PDFObject> }

/** @throws FileRefused `damaged` without a page or with a tree that bites its tail, `too-many-pages`. */
export function pagesOf(context: PDFContext): SourcePage[] {
  const catalog = context.lookup(context.trailerInfo.Root)
  const root = catalog instanceof PDFDict ? catalog.lookup(PDFName.of('Pages')) : undefined
  if (!(root instanceof PDFDict)) throw new FileRefused('damaged')
  const pages: SourcePage[] = []
  const above = new Set<PDFDict>()
  let nodes = 0

  const walk = (node: PDFDict, from: ReadonlyMap<string, PDFObject>): void => {
    if (above.has(node) || above.size > DEPTH_MAX || ++nodes > NODES_MAX) throw new FileRefused('damaged')
    const own = new Map(from)
    for (const name of inherited) {
      const value = node.get(PDFName.of(name))
      if (value !== undefined) own.set(name, value)
    }
    const kids = node.lookup(PDFName.of('Kids'))
    if (!(kids instanceof PDFArray)) {
      pages.push({ dict: node, inherited: own })
      if (pages.length > FILE_LIMITS.pages) throw new FileRefused('too-many-pages')
      return
    }
    above.add(node)
    for (let index = 0; index < kids.size(); index++) {
      const kid = kids.lookup(index)
      if (kid instanceof PDFDict) walk(kid, own)
    }
    above.delete(node)
  }

  walk(root, new Map())
  if (pages.length === 0) throw new FileRefused('damaged')
  return pages
}
