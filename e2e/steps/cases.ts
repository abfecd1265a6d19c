/** Cases for the desk to work on, sent as programs send them: one whole application in one request. */
import { expect, type BrowserContext } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import type { Locale } from './own-code'
import { makeCitizen, takeFromRegister, type Person } from './people'
import { baseURL, portalToday } from './portal'
import { forMyself, bySms, type Answer } from './resident'

export interface Sent {
  readonly person: Person
  readonly reference: string
}

async function sendTo(context: BrowserContext, service: string, locale: Locale, person: Person, answers: readonly Answer[], consents: readonly string[]): Promise<Sent> {
  const reply = await context.request.post(`/api/${locale}/${service}/submissions`, {
    data: { key: randomUUID(), answers: Object.fromEntries(answers), consents }, headers: { origin: baseURL, 'content-type': 'application/json' },
  })
  expect(reply.status(), await reply.text()).toBe(201)
  return { person, reference: ((await reply.json()) as { reference: string }).reference }
}

const made = (division: string): Person => ({ ...makeCitizen(), division })
const oneself = (person: Person): readonly Answer[] => [['who', { for: 'self' }], ['person', { kind: person.documentKind, number: person.documentNumber, name: person.name }]]
const livesIn = (division: string): Answer => ['place', { division }]

/** An enrollment of someone who is on no register: somebody has to look at it. */
export function waitingCase(context: BrowserContext, division: string, locale: Locale = 'zh', phone?: string): Promise<Sent> {
  const person = made(division)
  return sendTo(context, 'enrollment', locale, person, [...forMyself(person).filter(([key]) => key !== 'contact'), bySms(phone)], ['true'])
}

export const waitingCases = (context: BrowserContext, count: number, division: string, locale: Locale = 'zh'): Promise<readonly Sent[]> =>
  Promise.all(Array.from({ length: count }, () => waitingCase(context, division, locale)))

/** A transfer from a province whose bureau sends no messages: this office records by hand what comes on paper. */
export async function waitingTransfer(context: BrowserContext, division: string, locale: Locale = 'zh'): Promise<Sent> {
  const person = made(division)
  const [year = '', month = ''] = (await portalToday()).split('-')
  return sendTo(context, 'transfer', locale, person, [
    ['direction', { way: 'entering' }], ['counterpart', { province: '510000', city: '示例市' }], ...oneself(person), ['schemes', { from: 'employee', to: 'employee' }],
    ['state', { old: 'ended', new: 'joined', pension: 'no' }], ['ended', { year, month: String(Number(month) - 3) }], ['joined', { year, month: String(Number(month) - 1) }], livesIn(division), bySms(),
  ], ['true'])
}

/** A certification that the office decides, or the designated institution named. */
export function waitingCertification(context: BrowserContext, division: string, decides = 'office', locale: Locale = 'zh'): Promise<Sent> {
  const person = made(division)
  return sendTo(context, 'chronic-certification', locale, person, [
    ...oneself(person), ['matter', { kind: 'certify' }], ['scheme', { group: 'resident' }], ['called', { name: '血压高' }], ['condition', { id: 'CQ-II-05' }],
    ['evidence', { papers: 'later' }], ['drugs', { wanted: 'no' }], livesIn(division), ['where', { decides }], bySms(),
  ], ['true', 'health', 'unchanged', 'helped'])
}

/** A filing that holds at once on a signed declaration: the paper is promised, and a colleague looks at the sample. */
export async function declaredFiling(context: BrowserContext, division: string, locale: Locale = 'zh'): Promise<Sent> {
  const person = await takeFromRegister('adult', division)
  return sendTo(context, 'remote-treatment', locale, person, [
    ['matter', { act: 'new' }], ['category', { category: 'resident' }], ['province', { province: '510000' }], ['city', { city: '510100' }], ['stay', { stay: 'no' }], ...oneself(person),
    ['dates', { from: await portalToday() }], ['proof', { how: 'later' }], ['pledge', { signature: person.name }], livesIn(division), bySms(),
  ], ['true', 'declaration'])
}
