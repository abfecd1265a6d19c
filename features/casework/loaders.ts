import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { before } from '@/domain/casework/walk'
import { isLocale, LOCALES, type Locale } from '@/domain/locale'
import { parseReference } from '@/domain/reference'
import { now as clockNow } from '@/platform/clock'
import { cookieNames, wireName } from '@/platform/cookies'
import { env } from '@/platform/env'
import type { OwnCase, OwnDraft } from '@/platform/scope'
import { readToken } from '@/platform/tokens'
import { words } from '@/platform/words'
import { readMailbox, type MailboxItem } from '@/features/notice/data'
import { markMailboxRead } from '@/features/notice/mutations'
import type { CaseRow, DraftRow } from './data'
import { readOwnCase } from './data'
import { draftCookie, ownCase, ownDraft } from './scope'
import type { Service, ServiceDay } from './service'

const cookie = async (name: string): Promise<string | undefined> => (await cookies()).get(wireName(name, env().secure))?.value

export const localeOf = (value: string): Locale => (isLocale(value) ? value : LOCALES[0])

export interface Flash {
  readonly at: string
  readonly code: string
  readonly typed: string
}

/** What the last post wants to say on this page, once. */
export async function flash(...places: readonly string[]): Promise<Flash | null> {
  const token = await cookie('flash')
  if (!token) return null
  const read = readToken('flash', token, clockNow())
  if (!read.ok) return null
  const value = read.value as Partial<Flash>
  return typeof value.at === 'string' && places.includes(value.at) && typeof value.code === 'string' ? { at: value.at, code: value.code, typed: typeof value.typed === 'string' ? value.typed : '' } : null
}

/** The draft this device holds for a service, or null. */
export const heldDraft = cache(async (service: string): Promise<DraftRow | null> => ownDraft(service, await cookie(draftCookie(service)), clockNow()))

export interface StepPage {
  readonly draft: DraftRow
  readonly day: ServiceDay
  readonly index: number
  readonly total: number
  readonly back: string
  /** True when every question is answered and this one is being changed. */
  readonly changing: boolean
}

/** A question page: the draft, where it stands, and where back leads. Sends to the right place when this step is not reachable. */
export async function stepPage(service: Service, key: string, locale: Locale): Promise<StepPage | 'gone' | 'unknown'> {
  const draft = await heldDraft(service.id)
  if (!draft) return 'gone'
  if (draft.submitted) redirect(`/${locale}/casework/receipt`)
  const day = await service.on(clockNow())
  const walked = day.walk(draft.answers)
  const at = walked.keys.indexOf(key)
  if (at < 0) return day.step(key) ? redirect(`/${locale}/${service.id}/${walked.next ? `apply/${walked.next}` : 'check'}`) : 'unknown'
  if (walked.keys.slice(0, at).some((one) => !walked.done.has(one))) redirect(`/${locale}/${service.id}/apply/${walked.next}`)
  const previous = before(walked.keys, key)
  return {
    draft, day, index: at + 1, total: walked.keys.length,
    back: walked.next === null ? `/${locale}/${service.id}/check` : previous ? `/${locale}/${service.id}/apply/${previous}` : `/${locale}/${service.id}`,
    changing: walked.next === null,
  }
}

/** The check page: only with every question answered. */
export async function checkPage(service: Service, locale: Locale): Promise<{ readonly draft: DraftRow; readonly day: ServiceDay; readonly total: number } | 'gone'> {
  const draft = await heldDraft(service.id)
  if (!draft) return 'gone'
  if (draft.submitted) redirect(`/${locale}/casework/receipt`)
  const day = await service.on(clockNow())
  const walked = day.walk(draft.answers)
  if (walked.next) redirect(`/${locale}/${service.id}/apply/${walked.next}`)
  return { draft, day, total: walked.keys.length }
}

/** The case this device may see, whole, or null. */
export const ownCasePage = cache(async (): Promise<CaseRow | null> => {
  const own = ownCase(await cookie(cookieNames.ownCase), clockNow())
  return own ? readOwnCase(own) : null
})

/** What the portal told about the case this device may see; shown once, it counts as read. */
export async function ownMailbox(): Promise<readonly MailboxItem[]> {
  const at = clockNow()
  const own = ownCase(await cookie(cookieNames.ownCase), at)
  if (!own) return []
  const items = await readMailbox(own)
  if (items.some((item) => !item.read)) await markMailboxRead(own, at)
  return items
}

/** The saved form of this device and the page it goes on at, or null. */
export async function savedPage(service: Service, locale: Locale): Promise<{ readonly draft: DraftRow; readonly href: string } | null> {
  const draft = await heldDraft(service.id)
  if (!draft || draft.submitted) return null
  const { next } = (await service.on(clockNow())).walk(draft.answers)
  return { draft, href: `/${locale}/${service.id}/${next ? `apply/${next}` : 'check'}` }
}

/** The case of this device with its service on this day, or null when none is open here. */
export async function ownCaseWith(serviceById: (id: string) => Service | null): Promise<{ readonly file: CaseRow; readonly service: Service; readonly day: ServiceDay } | null> {
  const file = await ownCasePage()
  const service = file ? serviceById(file.service) : null
  return file && service ? { file, service, day: await service.on(clockNow()) } : null
}

/** The reference that a printed QR code carries, when it is one; anything else in the address is ignored. */
export function printedReference(given: string | string[] | undefined): string {
  const parsed = typeof given === 'string' ? parseReference(given) : null
  return parsed?.ok ? parsed.value : ''
}

/** The day of a service, for its start page. */
export const startPage = (service: Service): Promise<ServiceDay> => service.on(clockNow())

/** Title of a page for the browser's tab; says first that something is wrong, so that a screen reader says it first too. */
const titled = (title: string, wrong: boolean, locale: Locale): string => (wrong ? words(locale, 'casework')('step.titleWithError', { title }) : title)

/** Title of a question, or of the check page under the key `check`. */
export async function stepPageTitle(service: string, key: string, title: string, locale: Locale): Promise<string> {
  const draft = await heldDraft(service)
  return titled(title, draft?.typed?.key === key && draft.typed.problems.length > 0, locale)
}

/** Title of a page that a post may have sent back to with a problem. */
export async function flashTitle(places: readonly string[], title: string, locale: Locale): Promise<string> {
  return titled(title, (await flash(...places)) !== null, locale)
}

/** The proof of the case that this device may see, or null. */
export const ownProof = cache(async (): Promise<OwnCase | null> => ownCase(await cookie(cookieNames.ownCase), clockNow()))

/** Drafts and the case that this device holds: their documents may be given again. `except` is the draft or case that asks. */
export const otherOwners = cache(async (except: string): Promise<readonly (OwnDraft | OwnCase)[]> => {
  const start = wireName(draftCookie(''), env().secure)
  const held = (await cookies()).getAll().flatMap(({ name }) => (name.startsWith(start) ? [name.slice(start.length)] : []))
  const drafts = await Promise.all(held.map(heldDraft))
  const own = await ownProof()
  return [...drafts.flatMap((draft) => (draft && !draft.submitted && draft.id !== except ? [draft.own] : [])), ...(own && own.caseId !== except ? [own] : [])]
})
