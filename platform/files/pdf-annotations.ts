/**
 * What annotations show, drawn into the page: filled form fields, stamps, handwriting. The annotations themselves, with their actions, stay
 * behind. Placement by ISO 32000-1, 12.5.5 (algorithm 8.1).
 */
import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { FileRefused } from './refusal'

type Box = readonly [left: number, bottom: number, right: number, top: number]
type Matrix = readonly [number, number, number, number, number, number]
export type Appearance = { readonly form: PDFRef | PDFRawStream; readonly matrix: Matrix }

const ANNOTATIONS_MAX = 5000
const HIDDEN = 1 << 1
const NO_VIEW = 1 << 5

function numbers(dict: PDFDict, key: string, count: number): number[] | undefined {
  const array = dict.lookup(PDFName.of(key))
  if (!(array instanceof PDFArray) || array.size() !== count) return undefined
  const values = array.asArray().map((_, index) => array.lookup(index))
  return values.every((value) => value instanceof PDFNumber) ? values.map((value) => value.asNumber()) : undefined
}

const boxAround = (points: readonly (readonly [number, number])[]): Box => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function placement(form: PDFDict, rect: Box): Matrix | undefined {
  const bbox = numbers(form, 'BBox', 4)
  if (bbox === undefined) return undefined
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(form, 'Matrix', 6) ?? []
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bbox
  const corners = [[x1, y1], [x2, y1], [x1, y2], [x2, y2]] as const
  const drawn = boxAround(corners.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const))
  const [wide, high] = [drawn[2] - drawn[0], drawn[3] - drawn[1]]
  if (wide === 0 || high === 0) return undefined
  const [across, up] = [(rect[2] - rect[0]) / wide, (rect[3] - rect[1]) / high]
  const matrix = [across, 0, 0, up, rect[0] - drawn[0] * across, rect[1] - drawn[1] * up] as const
  return matrix.every(Number.isFinite) ? matrix : undefined
}

/** The normal appearance; of a checkbox the one of its present state. */
function normalAppearance(annotation: PDFDict): PDFRef | PDFRawStream | undefined {
  const appearances = annotation.lookup(PDFName.of('AP'))
  if (!(appearances instanceof PDFDict)) return undefined
  const key = PDFName.of('N')
  const normal = appearances.lookup(key)
  if (normal instanceof PDFRawStream) return formAt(appearances, key)
  const state = annotation.lookup(PDFName.of('AS'))
  return normal instanceof PDFDict && state instanceof PDFName ? formAt(normal, state) : undefined
}

function formAt(dict: PDFDict, key: PDFName): PDFRef | PDFRawStream | undefined {
  const entry = dict.get(key)
  return dict.lookup(key) instanceof PDFRawStream && (entry instanceof PDFRef || entry instanceof PDFRawStream) ? entry : undefined
}

/** The appearances of a page's visible annotations, bottom to top. */
export function appearancesOf(page: PDFDict, context: PDFContext): Appearance[] {
  const annotations = page.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return []
  if (annotations.size() > ANNOTATIONS_MAX) throw new FileRefused('too-costly')
  return annotations.asArray().flatMap((entry) => {
    const annotation = context.lookup(entry)
    if (!(annotation instanceof PDFDict) || annotation.lookup(PDFName.of('Subtype')) === PDFName.of('Popup')) return []
    const flags = annotation.lookup(PDFName.of('F'))
    if (flags instanceof PDFNumber && (flags.asNumber() & (HIDDEN | NO_VIEW)) !== 0) return []
    const corners = numbers(annotation, 'Rect', 4)
    const form = normalAppearance(annotation)
    const stream = context.lookup(form)
    if (corners === undefined || form === undefined || !(stream instanceof PDFRawStream)) return []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners
    const matrix = placement(stream.dict, boxAround([[x1, y1], [x2, y2]]))
    return matrix === undefined ? [] : [{ form, matrix }]
  })
}
