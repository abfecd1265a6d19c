/** Files as residents choose them, and what they do with them at a field. */
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { expect, type Locator, type Page, type Request } from '@playwright/test'
import sharp from 'sharp'
import { own, words, type Locale } from './own-code'
import { makeCitizen } from './people'
import { data, query } from './portal'
import { draftWith } from './prepare'
import { named, Resident } from './resident'
import { hasHypertension } from './service-roads'
import { hostileFiles } from '../../tools/testing/hostile-files'
import { blankPages, sampleHeic, sampleJpeg } from '../../tools/testing/sample-files'

export interface Paper {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** What the hostile ones are; each has its reason. */
const HOSTILE = { malware: 'the EICAR file named .jpg', kind: 'plain text named .pdf', empty: 'an empty file' } as const

/** A file that nobody should send, under a name of ours. */
export async function hostile(code: keyof typeof HOSTILE, name: string): Promise<Paper> {
  const found = (await hostileFiles()).find((file) => file.what === HOSTILE[code])
  if (found?.due !== code) throw new Error(`there is no hostile file "${HOSTILE[code]}" that is refused as ${code}`)
  return { name, mimeType: 'image/jpeg', buffer: found.bytes }
}

let serial = 0

/** A picture of its own size, so that no two of a run are the same document. */
export const photo = async (name: string): Promise<Paper> => ({ name, mimeType: 'image/jpeg', buffer: await sampleJpeg(900 + ++serial, 600 + (Date.now() % 97)) })
export const heicPhoto = (name: string): Paper => ({ name, mimeType: 'image/heic', buffer: sampleHeic() })
export const pdf = (name: string, pages = 3): Paper => ({ name, mimeType: 'application/pdf', buffer: blankPages(pages) })
export const textNamedJpg = (name: string): Paper => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from('Dear officer, this is my certificate.') })

/** A photograph of about three megabytes, which takes its time on a weak line. */
export async function largePhoto(name: string): Promise<Paper> {
  const [width, height] = [1600, 1200]
  const buffer = await sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } }).jpeg({ quality: 88 }).toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}

/** The first half of an upload that the portal has got when the line breaks. */
async function sendHalf(request: Request, { buffer }: Paper): Promise<void> {
  const half = Math.floor(buffer.length / 2)
  const id = request.url().split('/').at(-1) ?? ''
  const sending = http.request(request.url(), { method: 'PATCH', headers: { ...(await request.allHeaders()), 'content-length': buffer.length } })
  sending.on('error', () => undefined) // it is cut off below
  sending.write(buffer.subarray(0, half))
  await expect.poll(() => fs.statSync(path.join(data, 'files', 'quarantine', `${id}.half`), { throwIfNoEntry: false })?.size, 'half of it has arrived').toBe(half)
  sending.destroy()
}

/** A line that carries half of the next upload and is gone then, until `restore`. */
export async function breakingLine(page: Page, paper: Paper): Promise<{ readonly broken: Promise<void>; readonly restore: () => Promise<void> }> {
  let isWhole = true
  const broken = new Promise<void>((resolve, reject) => {
    void page.route('**/uploads/**', async (route, request) => {
      if (!isWhole || request.method() !== 'PATCH') return route.fallback()
      isWhole = false
      await page.context().setOffline(true)
      await sendHalf(request, paper).then(resolve, reject)
      await route.abort('connectionreset').catch(() => undefined) // a page that was left has no request any more
    })
  })
  return { broken, restore: () => page.context().setOffline(false) }
}

/** A line of so many kilobytes up in a second. */
export async function weakLine(page: Page, kilobytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: kilobytes * 1024 })
}

const NAME = '\uFFFC'
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** A sentence about a file, whose name stands in isolates that the reader does not see. */
const about = (words: string, name: string) => new RegExp(words.split(NAME).map(escape).join(`[\\u2066-\\u2069]?${escape(name)}[\\u2066-\\u2069]?`))

/** A field that takes documents, as the page names it. */
export class DocumentField {
  readonly say: ReturnType<typeof words>

  constructor(readonly resident: Resident, readonly label: string) {
    this.say = words(resident.locale, 'attachment')
  }

  private get page(): Page {
    return this.resident.page
  }

  input(): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${escape(this.label)}`) })
  }

  async choose(...files: readonly Paper[]): Promise<void> {
    await this.input().setInputFiles(files.map((file) => ({ ...file })))
  }

  /** Chooses a file of the device, which is the same one the next time. */
  async chooseOf(folder: string, { name, buffer }: Paper): Promise<void> {
    const place = path.join(folder, name)
    if (!fs.existsSync(place)) {
      fs.mkdirSync(folder, { recursive: true })
      fs.writeFileSync(place, buffer)
    }
    await this.input().setInputFiles(place)
  }

  /** What has been given, with the button that takes it back. */
  given(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name }).filter({ has: this.page.getByRole('link', { name: named(this.say('list.open'), false) }) })
  }

  /** What is on its way or was left half. */
  half(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name }).filter({ hasNot: this.page.getByRole('link') })
  }

  progress(name: string): Locator {
    return this.page.getByRole('progressbar', { name: about(this.say('upload.progress', { name: NAME }), name) })
  }

  openLink(name: string): Locator {
    return this.given(name).getByRole('link', { name: named(this.say('list.open'), false) })
  }

  removeButton(name: string): Locator {
    return this.page.getByRole('button', { name: named(`${this.say('list.remove')} ${this.say('list.named', { name })}`) })
  }

  cancelButton(name: string): Locator {
    return this.page.getByRole('button', { name: named(`${this.say('upload.cancel')} ${name}`) })
  }

  /** What the page says to those who listen. */
  said(message: 'waiting' | 'hold' | 'done' | 'refused' | 'canceled', name = ''): Locator {
    return this.page.getByRole('status').filter({ hasText: about(this.say(`upload.${message}`, { name: NAME }), name) })
  }

  async expectRefused(name: string, code: string): Promise<void> {
    const text = about(this.say('refused.title', { name: NAME, reason: this.say(`refused.${code}`) }), name)
    await expect(this.resident.summary()).toContainText(text)
    await expect(this.input()).toHaveAccessibleDescription(text)
    await expect(this.input()).toHaveAttribute('aria-invalid', 'true')
  }
}

/** The desk's viewer: a list of documents, and one of them beside the answers. */
export class Evidence {
  readonly say: ReturnType<typeof words>

  constructor(readonly page: Page, locale: Locale) {
    this.say = words(locale, 'review')
  }

  link(name: string): Locator {
    return this.page.getByRole('list', { name: this.say('evidence.list') }).getByRole('link').filter({ hasText: name })
  }

  /** Opens a document beside the answers, and gives its id. */
  async open(name: string): Promise<string> {
    await this.link(name).click()
    await expect(this.link(name)).toHaveAttribute('aria-current', 'true')
    return (await this.link(name).getAttribute('href'))?.split('/').at(-1) ?? ''
  }

  button(what: 'zoomIn' | 'zoomOut' | 'fit' | 'rotate' | 'previous' | 'next'): Locator {
    return this.page.getByRole('button', { name: this.say(`evidence.${what}`) })
  }

  picture(): Locator {
    return this.page.getByRole('region', { name: named(this.say('evidence.stage'), false) }).getByRole('img')
  }

  /** Width and height of the picture on the screen. */
  async size(): Promise<{ readonly wide: number; readonly high: number }> {
    const box = await this.picture().boundingBox()
    return { wide: Math.round(box?.width ?? 0), high: Math.round(box?.height ?? 0) }
  }

  /** The browser's own reader with a PDF. */
  reader(): Locator {
    return this.page.locator('object[type="application/pdf"]')
  }
}

/** Whether the portal keeps a document made of exactly these bytes. */
export async function isKept({ buffer }: Paper): Promise<boolean> {
  return (await query('SELECT 1 FROM stored_file WHERE original_sha256 = $1', [createHash('sha256').update(buffer).digest()])).length > 0
}

/** The evidence page of high blood pressure: several kinds of document, and a choice to make beside them. */
export async function atEvidence(page: Page, locale: Locale): Promise<{ readonly resident: Resident; readonly field: DocumentField }> {
  const answers = hasHypertension(makeCitizen())
  const at = answers.findIndex(([key]) => key === 'evidence')
  const place = await draftWith(page.context(), locale, answers.slice(0, at), 'chronic-certification')
  await page.goto(place)
  const resident = new Resident(page, locale, 'chronic-certification')
  await resident.expectAt('evidence')
  const id = answers.find(([key]) => key === 'condition')?.[1]['id'] ?? ''
  const condition = own.conditionById(id)
  return { resident, field: new DocumentField(resident, (condition && own.evidenceOf(condition)[0]?.names[locale]) ?? id) }
}

/** What lies in quarantine: halves of uploads, and files that a worker looks at. */
export const quarantine = (): readonly string[] => fs.readdirSync(path.join(data, 'files', 'quarantine'))

/** Looks of somebody at a document that left a trace. */
export async function viewsOf(id: string, actor: 'staff' | 'resident'): Promise<number> {
  const [row] = await query<{ count: string }>(`SELECT count(*) FROM audit_entry WHERE action = 'attachment.viewed' AND subject_id = $1 AND actor_kind = $2`, [id, actor])
  return Number(row?.count ?? 0)
}
