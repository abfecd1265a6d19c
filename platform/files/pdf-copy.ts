/**
 * Copies what a page draws with into a new document, and nothing else. What is not reached from a page's contents and resources does not
 * exist in the copy: scripts, actions, attachments, forms, metadata, earlier versions, objects that no parser understood.
 */
import { PDFArray, type PDFContext, PDFDict, PDFInvalidObject, PDFName, PDFNull, type PDFObject, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { withoutRemarks } from './jpeg-structure'
import { FILE_LIMITS } from './limits'
import { filtersOf } from './pdf-streams'
import { FileRefused } from './refusal'

/** Keys of drawing objects that lead away from drawing: to actions, files, remarks and the logical structure. */
const left = new Set([
  'A', 'AA', 'AF', 'Annots', 'B', 'Dests', 'EF', 'EmbeddedFiles', 'JS', 'JavaScript', 'LastModified', 'Measure', 'Metadata', 'Names', 'OpenAction', 'OPI', 'Parent',
  'PieceInfo', 'PtData', 'Ref', 'StructParent', 'StructParents', 'Thumb', 'URI',
])
/** Dictionaries whose keys are free names: a font may be called A. */
const freeNames = new Set(['XObject', 'Font', 'ColorSpace', 'Pattern', 'Shading', 'ExtGState', 'Properties', 'CharProcs', 'Colorants'])
const foreignTypes = new Set(['Action', 'Filespec', 'EmbeddedFile', 'Metadata', 'Annot', 'Catalog', 'Page', 'Pages'])
const actions = new Set(['JavaScript', 'Launch', 'URI', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition'])

const nameAt = (dict: PDFDict, key: string) => {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

export class DrawingCopier {
  readonly #copies = new Map<PDFRef, PDFRef>()

  constructor(private readonly from: PDFContext, private readonly to: PDFContext) {}

  /** The copy of a value, or undefined when it has no place in a drawing. `free`: its keys are free names. */
  copy(value: PDFObject | undefined, free = false): PDFObject | undefined {
    if (value === undefined || value instanceof PDFInvalidObject) return undefined
    if (value instanceof PDFRef) return this.#copyReference(value, free)
    if (value instanceof PDFDict) return this.#copyDictionary(value, free)
    if (value instanceof PDFArray) return this.#copyArray(value)
    if (value instanceof PDFRawStream) return this.#copyStream(value)
    return value instanceof PDFStream ? undefined : value.clone(this.to)
  }

  #copyReference(reference: PDFRef, free: boolean): PDFRef {
    const known = this.#copies.get(reference)
    if (known) return known
    if (this.#copies.size >= FILE_LIMITS.objects) throw new FileRefused('too-costly')
    const mine = this.to.nextRef()
    this.#copies.set(reference, mine) // before its content, which may lead back to it
    this.to.assign(mine, this.copy(this.from.lookup(reference), free) ?? PDFNull)
    return mine
  }

  #copyArray(array: PDFArray): PDFArray {
    const copy = PDFArray.withContext(this.to)
    for (const item of array.asArray()) copy.push(this.copy(item) ?? PDFNull)
    return copy
  }

  #copyDictionary(dict: PDFDict, free: boolean): PDFDict | undefined {
    if (!free && (foreignTypes.has(nameAt(dict, 'Type')) || actions.has(nameAt(dict, 'S')))) return undefined
    const copy = PDFDict.withContext(this.to)
    for (const [key, value] of dict.entries()) {
      const name = key.decodeText()
      if (!free && left.has(name)) continue
      const mine = this.copy(value, !free && freeNames.has(name))
      if (mine !== undefined) copy.set(key, mine)
    }
    return copy
  }

  #copyStream(stream: PDFRawStream): PDFRawStream | undefined {
    // Pictures drawn by a program in PostScript: deprecated, and nothing a scanner or printer driver writes.
    if (nameAt(stream.dict, 'Subtype') === 'PS' || nameAt(stream.dict, 'Subtype2') === 'PS') throw new FileRefused('active-content')
    const dict = this.#copyDictionary(stream.dict, false)
    if (dict === undefined) return undefined
    for (const outside of ['F', 'FFilter', 'FDecodeParms']) dict.delete(PDFName.of(outside)) // data in a file of its own
    const filters = filtersOf(stream.dict)
    const isJpeg = filters.length === 1 && (filters[0] === 'DCTDecode' || filters[0] === 'DCT')
    const { buffer, byteOffset, byteLength } = stream.contents
    return PDFRawStream.of(dict, isJpeg ? withoutRemarks(Buffer.from(buffer, byteOffset, byteLength)) : stream.contents)
  }
}
