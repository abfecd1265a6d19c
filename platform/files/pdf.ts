/**
 * A PDF read and written anew: its pages as they look, and nothing besides. No script, action, attachment, form, link, metadata or earlier
 * version reaches the copy, because only what a page draws with is carried over (`pdf-copy.ts`). Runs in a worker only.
 */
import { PDFArray, PDFBool, type PDFContext, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFParser, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { appearancesOf } from './pdf-annotations'
import { DrawingCopier } from './pdf-copy'
import { pagesOf, type SourcePage } from './pdf-pages'
import { checkStreams } from './pdf-streams'
import { FileRefused } from './refusal'

export type CleanPdf = { readonly bytes: Uint8Array; readonly pages: number }

const END = Buffer.from('%%EOF', 'latin1')
/** How far from the end readers look for the end mark; a little more than the 1024 bytes of Adobe's. */
const END_SEARCHED = 4096
/** The page's own box when it names none: A4, in points. */
const A4 = [0, 0, 595.28, 841.89] as const

/** Offset behind the last end mark. @throws FileRefused `damaged` when the file was cut. */
export function pdfEnd(bytes: Buffer): number {
  const at = bytes.lastIndexOf(END)
  if (at < 0 || at < bytes.length - END_SEARCHED) throw new FileRefused('damaged')
  return at + END.length
}

/** @throws FileRefused `damaged`, `encrypted`, `active-content`, `too-many-pages`, `too-many-pixels`, `too-costly` or `malware`. */
export async function cleanPdf(bytes: Buffer): Promise<CleanPdf> {
  try {
    const source = await PDFParser.forBytesWithOptions(bytes, Infinity).parseDocument()
    if (source.trailerInfo.Encrypt !== undefined) throw new FileRefused('encrypted')
    refuseWrapper(source)
    const pages = pagesOf(source)
    await checkStreams(source)
    return { bytes: await writeAnew(source, pages), pages: pages.length }
  } catch (error) {
    if (error instanceof FileRefused) throw error
    // "Maximum call stack" is nesting without end; every other RangeError is memory.
    const isMemory = error instanceof RangeError && !/call stack/.test(error.message)
    throw new FileRefused(isMemory ? 'too-costly' : 'damaged')
  }
}

/** A portfolio is a cover around attached files; a dynamic XFA form is drawn by a program. Without those, only the wrapper would be left. */
function refuseWrapper(source: PDFContext): void {
  const catalog = source.lookup(source.trailerInfo.Root)
  if (!(catalog instanceof PDFDict)) throw new FileRefused('damaged')
  const needsRendering = catalog.lookup(PDFName.of('NeedsRendering'))
  if (catalog.lookup(PDFName.of('Collection')) instanceof PDFDict || needsRendering === PDFBool.True) throw new FileRefused('active-content')
}

async function writeAnew(source: PDFContext, pages: readonly SourcePage[]): Promise<Uint8Array> {
  const target = await PDFDocument.create({ updateMetadata: false })
  const { context } = target
  const copier = new DrawingCopier(source, context)
  const tree = target.catalog.get(PDFName.of('Pages')) as PDFRef // create() has just put it there
  const refs = pages.map((page) => context.register(drawnPage(page, source, context, copier, tree)))
  const root = context.lookup(tree, PDFDict)
  root.set(PDFName.of('Kids'), context.obj(refs))
  root.set(PDFName.of('Count'), PDFNumber.of(refs.length))
  delete context.trailerInfo.Info
  return target.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

function drawnPage({ dict, inherited }: SourcePage, source: PDFContext, target: PDFContext, copier: DrawingCopier, parent: PDFRef): PDFDict {
  const page = PDFDict.withContext(target)
  const set = (key: string, value: PDFObject | undefined) => value !== undefined && page.set(PDFName.of(key), value)
  const direct = (value: PDFObject | undefined) => copier.copy(source.lookup(value))
  set('Type', PDFName.of('Page'))
  set('Parent', parent)
  set('MediaBox', direct(inherited.get('MediaBox')) ?? target.obj([...A4]))
  for (const key of ['CropBox', 'Rotate']) set(key, direct(inherited.get(key)))
  for (const key of ['UserUnit', 'Group']) set(key, direct(dict.get(PDFName.of(key))))

  const given = direct(inherited.get('Resources'))
  const resources = given instanceof PDFDict ? given : PDFDict.withContext(target)
  set('Resources', resources)
  const drawn = drawAppearances(dict, source, target, copier, resources)
  const contents = contentsOf(dict, source).flatMap((part) => copier.copy(part) ?? [])
  const own = contents.map((part) => (part instanceof PDFRef ? part : target.register(part)))
  set('Contents', target.obj([operators(target, 'q'), ...own, operators(target, `Q\n${drawn}`)]))
  return page
}

const operators = (target: PDFContext, text: string): PDFRef => target.register(PDFRawStream.of(target.obj({}) as PDFDict, Buffer.from(`\n${text}\n`, 'latin1')))

function contentsOf(dict: PDFDict, source: PDFContext): readonly PDFObject[] {
  const entry = dict.get(PDFName.of('Contents'))
  const value = source.lookup(entry)
  const parts = value instanceof PDFArray ? value.asArray() : entry === undefined ? [] : [entry]
  return parts.filter((part) => source.lookup(part) instanceof PDFRawStream)
}

/** Adds the appearances to the page's resources and returns the operators that draw them. */
function drawAppearances(dict: PDFDict, source: PDFContext, target: PDFContext, copier: DrawingCopier, resources: PDFDict): string {
  const appearances = appearancesOf(dict, source)
  if (appearances.length === 0) return ''
  const key = PDFName.of('XObject')
  const known = resources.lookup(key)
  // A copy: pages may share one dictionary of resources.
  const forms = known instanceof PDFDict ? known.clone(target) : PDFDict.withContext(target)
  resources.set(key, forms)
  return appearances
    .map(({ form, matrix }, index) => {
      const copy = copier.copy(form)
      const ref = copy instanceof PDFRef || copy === undefined ? copy : target.register(copy)
      const stream = target.lookup(ref)
      if (ref === undefined || !(stream instanceof PDFRawStream)) return ''
      stream.dict.set(PDFName.of('Type'), PDFName.of('XObject'))
      stream.dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
      const name = `Shown${index}`
      forms.set(PDFName.of(name), ref)
      return `q ${matrix.map((number) => number.toFixed(5)).join(' ')} cm /${name} Do Q`
    })
    .join('\n')
}
