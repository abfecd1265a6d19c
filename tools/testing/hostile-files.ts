/**
 * Files that nobody should send: broken, disguised, bombs, active, infected, oddly named, and innocent ones with remarks that must not
 * stay. Each is made by code and says what has to become of it. Used by the tests of `platform/files` and by the upload benchmark.
 */
import zlib from 'node:zlib'
import { EICAR } from '@/platform/files/marks'
import type { HostileFile } from './hostile-file'
import { hostilePdfs } from './hostile-pdfs'
import { hostilePictures } from './hostile-pictures'
import { sampleJpeg, zipOf } from './sample-files'

export type { HostileFile } from './hostile-file'

const text = (value: string) => Buffer.from(value, 'latin1')

/** Of the wrong kind, whatever their name says. */
function wrongKinds(): HostileFile[] {
  const kinds: readonly [what: string, name: string, bytes: Buffer][] = [
    ['a Windows program named .jpg', 'photo.jpg', Buffer.concat([text('MZ\x90\0\x03\0\0\0'), text('This program cannot be run in DOS mode'), Buffer.alloc(512)])],
    ['a Linux program named .pdf', 'form.pdf', Buffer.concat([text('\x7fELF\x02\x01\x01'), Buffer.alloc(512)])],
    ['an SVG with a script named .png', 'drawing.png', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a web page named .jpg', 'photo.jpg', text('<!doctype html><html><script>alert(1)</script></html>')],
    ['a GIF named .jpg', 'photo.jpg', text('GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;')],
    ['a GIF with a Java archive behind it', 'photo.gif', Buffer.concat([text('GIF89a\x01\0\x01\0\0\0\0;'), zipOf('A.class', 'code')])],
    ['a WebP named .jpg', 'photo.jpg', text('RIFF\x1a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0')],
    ['an AVIF named .heic', 'photo.heic', Buffer.concat([text('\0\0\0\x20ftypavif\0\0\0\0avifmif1miafMA1B'), Buffer.alloc(64)])],
    ['an AVIF that calls itself mif1', 'photo.heic', Buffer.concat([text('\0\0\0\x18ftypmif1\0\0\0\0avifmif1'), Buffer.alloc(64)])],
    ['a film named .heic', 'photo.heic', Buffer.concat([text('\0\0\0\x18ftypisom\0\0\0\0isomavc1'), Buffer.alloc(64)])],
    ['a ZIP named .jpg', 'photo.jpg', zipOf('readme.txt', 'hello')],
    ['a Word document named .pdf', 'form.pdf', zipOf('word/document.xml', '<w:document/>')],
    ['plain text named .pdf', 'form.pdf', text('Dear officer, this is my certificate.')],
    ['a shell script named .png', 'photo.png', text('#!/bin/sh\nrm -rf /\n')],
    ['a TIFF named .jpg', 'photo.jpg', Buffer.concat([text('II*\0\x08\0\0\0'), Buffer.alloc(64)])],
    ['random-looking bytes', 'photo.jpg', zlib.gzipSync(text('noise'))],
    ['one byte', 'photo.jpg', text('\xff')],
  ]
  return kinds.map(([what, name, bytes]) => ({ what, name, bytes, due: 'kind' }))
}

/** Names that attack whoever uses them as a path, a header or a line of text. The pictures themselves are innocent. */
export const hostileNames: readonly string[] = [
  '../../../../etc/passwd.jpg',
  '..\\..\\windows\\system32\\photo.jpg',
  '/etc/shadow',
  'photo\u202egpj.exe',
  '\u2066photo\u2069.jpg',
  'photo.jpg\0.exe',
  `${'name'.repeat(80)}.jpg`,
  'CON.jpg',
  'a"; filename="b.html\r\nX-Evil: 1.jpg',
  '.htaccess',
  '<script>alert(1)</script>.png',
  '病历\u200b\u2028第一页.jpg',
  '....//....//photo.jpg',
  '\ud800broken.jpg',
  '   ...   ',
]

async function oddNames(): Promise<HostileFile[]> {
  const bytes = await sampleJpeg()
  return hostileNames.map((name, index) => ({ what: `a good picture under hostile name ${index + 1}`, name, bytes, due: 'neutralized' }))
}

function infected(): HostileFile[] {
  return [
    { what: 'the EICAR file named .jpg', name: 'photo.jpg', bytes: EICAR, due: 'malware' },
    { what: 'the EICAR file named .pdf with a line end', name: 'form.pdf', bytes: Buffer.concat([EICAR, text('\r\n')]), due: 'malware' },
  ]
}

/** All of them, anew: well over a hundred, each `what` once. */
export async function hostileFiles(): Promise<HostileFile[]> {
  return [
    { what: 'an empty file', name: 'photo.jpg', bytes: Buffer.alloc(0), due: 'empty' },
    ...wrongKinds(),
    ...infected(),
    ...(await hostilePictures()),
    ...(await hostilePdfs()),
    ...(await oddNames()),
  ]
}
