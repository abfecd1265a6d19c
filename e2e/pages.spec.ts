/**
 * Every page in every state, in four languages, 360 and 1280 pixels wide: one test for each language and part of the portal. Each page is
 * opened once and then made narrow, so the widths do not need projects of their own.
 */
import type { APIResponse, BrowserContext, Page } from '@playwright/test'
import { inspect } from './steps/checks'
import { atWork } from './steps/desk'
import { LOCALES, own, type Locale } from './steps/own-code'
import { lastFour, makeCitizen, makeNewborn } from './steps/people'
import { demoCase } from './steps/portal'
import { begin, draftWith, formOf, post, tracked } from './steps/prepare'
import { aboutPerson, atHome, bySms, forMyself, quietly, Resident, type Answer } from './steps/resident'
import { serviceCases } from './steps/service-cases'
import { serviceRoads, type Road } from './steps/service-roads'
import { expect, onlyOn, refusedLoad, test } from './steps/test'

onlyOn('desktop')
test.describe.configure({ timeout: 360_000 })

const SERVICES = ['remote-treatment', 'transfer', 'chronic-certification', 'life-event']
const PROBLEMS = ['bad-request', 'origin', 'not-found', 'method', 'too-large', 'too-many', 'draft-gone', 'case-gone', 'out-of-order', 'changed-elsewhere', 'key-reused', 'fault', 'busy']

const look = async (page: Page, locale: Locale, name: string, path: string, dense = false): Promise<void> => {
  await page.goto(`/${locale}${path}`)
  await inspect(page, { locale, name, dense })
}

/** Roads through the form and the questions that only they have. */
async function roads(): Promise<readonly { readonly name: string; readonly answers: readonly Answer[]; readonly look: readonly string[] }[]> {
  const [person, other, guardian] = [makeCitizen(), makeCitizen('1987-08-08', '样例华'), makeCitizen('1990-09-09', '样监护')]
  const child = await makeNewborn('500103')
  return [
    { name: 'self', answers: forMyself({ ...person, division: '500103' }), look: ['apply/who', 'apply/work', 'apply/person.1', 'apply/history.1', 'apply/cover.1', 'apply/address', 'apply/contact', 'check', 'saved'] },
    { name: 'employed', answers: [['who', { for: 'new-employee' }]], look: ['apply/employer'] },
    {
      name: 'newborn', look: ['apply/birth.1', 'apply/guardian', 'check'],
      answers: [
        ['who', { for: 'newborn' }], ['person.1', { kind: child.documentKind, number: child.documentNumber, name: child.name }], ['birth.1', { date: child.birthDate, sex: child.sex }],
        ['cover.1', { tier: '1', need: 'none' }], ['guardian', { relation: 'mother', kind: 'resident-id', number: guardian.documentNumber, name: guardian.name }], atHome('500103'), bySms(),
      ],
    },
    { name: 'student', answers: [['who', { for: 'student' }], ['school', { kind: 'university', name: '示例大学' }]], look: ['apply/school', 'apply/person.1'] },
    {
      name: 'household', look: ['apply/size', 'apply/person.2', 'check'],
      answers: [['who', { for: 'household' }], ['size', { count: '2' }], ...aboutPerson(person), ...aboutPerson(other, 2, { relation: 'spouse', need: 'dibao' }), atHome('500103'), quietly],
    },
    {
      name: 'agent', look: ['apply/agent', 'apply/proof', 'apply/town', 'check'],
      answers: [
        ['who', { for: 'agent' }], ...aboutPerson(person), ['agent', { relation: 'child', kind: 'resident-id', number: other.documentNumber, name: other.name }], ['proof', { kind: 'authorization', date: '2026-01-05' }],
        atHome('500109'), ['town', { town: 'another' }], quietly,
      ],
    },
  ]
}

/** Walks a road as far as its answers go and looks at its own questions on the way, as they are and as they are when nothing is answered. */
async function walk(page: Page, locale: Locale, { service, name, answers, look: own, ends, consents }: Road): Promise<void> {
  const { request } = page.context()
  const about = (what: string) => `${service}-${name}-${what}`
  /** The page that a refused answer leads to holds all of the page before it, so that one is looked at wide and the other narrow. */
  const told = async (reply: APIResponse, what: string) => {
    const place = reply.headers()['location'] ?? ''
    if (place.includes('#error')) await page.goto(place.split('#')[0] ?? '') // with its fragment the browser would stay on the page it has
    await inspect(page, { locale, name: about(`${what}-error`), narrow: true })
    if (place.includes('#error')) await expect.soft(new Resident(page, locale).summary(), about(what)).toBeVisible()
  }
  const ask = async (key: string) => {
    await page.goto(`/${locale}/${service}/apply/${key}`)
    await inspect(page, { locale, name: about(key), wide: true })
    await told(await post(request, `/${locale}/${service}/answers/${key}`, {}), key)
  }
  await begin(page.context(), locale, service)
  let place = ''
  for (const [key, values] of answers) {
    if (own.includes(key)) await ask(key)
    const reply = await post(request, `/${locale}/${service}/answers/${key}`, formOf(key, values, service))
    place = reply.headers()['location'] ?? ''
    expect(place, `${about(key)} is taken`).toMatch(new RegExp(`^/${locale}/${service}/(?:apply/[^#]+|check)$`))
  }
  const next = place.split('/').at(-1) ?? ''
  if (ends === 'question' && own.includes(next)) return ask(next)
  await look(page, locale, about(`then-${next}`), `/${service}/${ends === 'check' ? 'check' : `apply/${next}`}`)
  if (ends === 'question') return
  if (!consents) return told(await post(request, `/${locale}/${service}/submission`, { 'consent-true': 'yes' }), 'check')
  await told(await post(request, `/${locale}/${service}/submission`, {}), 'check')
  const sent = await post(request, `/${locale}/${service}/submission`, Object.fromEntries(consents.map((id) => [`consent-${id}`, 'yes'])))
  expect(sent.headers()['location'], about('sent')).toBe(`/${locale}/casework/receipt`)
  for (const what of ['receipt', 'case'] as const) await look(page, locale, about(what), `/casework/${what}`)
}

/** Opens a case of the demo on this device. */
const follow = (context: BrowserContext, locale: Locale, outcome: string) => {
  const known = demoCase(outcome)
  return tracked(context, locale, known.reference, known.lastFour)
}

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('what is open to everybody', async ({ page }) => {
      for (const [name, path] of [['home', ''], ['start', '/enrollment'], ['track', '/casework/track'], ['resume', '/casework/resume'], ['no-draft', '/enrollment/apply/who'], ['no-case', '/casework/case'], ['no-bundle', '/life-event/bundle'], ['sandbox-gone', '/payment/sandbox?token=none']] as const) await look(page, locale, name, path)
      for (const [name, path] of [['campaign', '/campaign'], ['campaign-filtered', '/campaign?measure=paid&group=elder&division=500103'], ['campaign-channel', '/campaign?channel=booth'], ['campaign-past', '/campaign?year=2026'], ['campaign-unknown', '/campaign?group=nobody']] as const) await look(page, locale, name, path, true)
    })

    test('problems', async ({ page, expectInConsole }) => {
      expectInConsole(/Failed to load resource: the server responded with a status of (4\d\d|500|503)/)
      for (const code of PROBLEMS) await look(page, locale, `problem-${code}`, `/problem/${code}`)
      await look(page, locale, 'nowhere', '/no/such/page')
    })

    test('questions', async ({ page, context }) => {
      for (const road of await roads()) {
        await draftWith(context, locale, road.answers)
        for (const place of road.look) await look(page, locale, `${road.name}-${place.replace('apply/', '')}`, `/enrollment/${place}`)
      }
    })

    for (const service of SERVICES) {
      test(`questions of ${service}`, async ({ page }) => {
        await look(page, locale, `${service}-start`, `/${service}`)
        for (const road of await serviceRoads()) if (road.service === service) await walk(page, locale, road)
        if (service !== 'life-event') return
        await look(page, locale, 'bundle', '/life-event/bundle')
        await look(page, locale, 'follow', '/life-event/follow')
        await post(page.context().request, `/${locale}/life-event/resume`, { code: '1' })
        await look(page, locale, 'error-follow', '/life-event/follow')
      })
    }

    test('wrong answers', async ({ page, context }) => {
      const resident = new Resident(page, locale)
      const person = makeCitizen()
      const refused = async (name: string, answers: readonly Answer[], key: string, values: Readonly<Record<string, string>>) => {
        await draftWith(context, locale, answers.length > 0 ? answers : [['who', { for: 'self' }]])
        await post(context.request, `/${locale}/enrollment/answers/${key}`, values)
        await look(page, locale, name, `/enrollment/apply/${key}#error-summary`)
        await expect(resident.summary()).toBeVisible()
      }
      await refused('error-who', [], 'who', {})
      await refused('error-person', [['who', { for: 'self' }], ['work', { situation: 'none' }]], 'person.1', { kind: 'resident-id', number: '1', name: '1' })
      await refused('error-history', [['who', { for: 'self' }], ['work', { situation: 'none' }], ['person.1', { kind: 'resident-id', number: person.documentNumber, name: person.name }]], 'history.1', {})
      await refused('error-contact', [['who', { for: 'self' }], ['work', { situation: 'none' }], ...aboutPerson(person), atHome('500103')], 'contact', { notify: 'sms', phone: '1' })
      await draftWith(context, locale, forMyself({ ...person, division: '500103' }))
      await post(context.request, `/${locale}/enrollment/submission`, {})
      await look(page, locale, 'error-consent', '/enrollment/check')
      await post(context.request, `/${locale}/casework/track`, { reference: own.makeReference(crypto.getRandomValues(new Uint8Array(16))), 'last-four': '1234' })
      await look(page, locale, 'error-track', '/casework/track')
      await post(context.request, `/${locale}/casework/resume`, { code: '1' })
      await look(page, locale, 'error-resume', '/casework/resume')
      await follow(context, locale, 'asked')
      await post(context.request, `/${locale}/casework/case/information`, { answer: '' })
      await look(page, locale, 'error-answer', '/casework/case')
      await post(context.request, `/${locale}/casework/case/withdraw`, {})
      await look(page, locale, 'error-withdraw', '/casework/withdraw')
    })

    test('cases and receipts', async ({ page, context }) => {
      const resident = new Resident(page, locale)
      for (const outcome of ['overdue', 'asked', 'answered', 'approved', 'approved-paid', 'straight', 'refused', 'withdrawn']) {
        await follow(context, locale, outcome)
        await look(page, locale, `case-${outcome}`, '/casework/case')
        if (['overdue', 'approved', 'approved-paid', 'refused'].includes(outcome)) await look(page, locale, `receipt-${outcome}`, '/casework/receipt')
      }
      await follow(context, locale, 'approved')
      await look(page, locale, 'withdraw', '/casework/withdraw')
      await resident.open('/casework/receipt')
      const pay = page.getByRole('main').getByRole('link').filter({ hasText: /\d/ }).and(page.locator('[href*="/payment/"]'))
      await page.goto((await pay.first().getAttribute('href')) ?? '')
      await inspect(page, { locale, name: 'sandbox' })
    })

    test('cases of the services', async ({ page, context, visitor }) => {
      for (const { service, state, reference, person } of (await serviceCases(visitor)).cases) {
        await tracked(context, locale, reference, lastFour(person))
        await look(page, locale, `case-${service}-${state}`, '/casework/case')
        if (state === 'granted' || state === 'in-force') await look(page, locale, `receipt-${service}-${state}`, '/casework/receipt')
      }
      const refused = (await serviceCases(visitor)).of('transfer', 'refused')
      await tracked(context, locale, refused.reference, lastFour(refused.person))
      await post(context.request, `/${locale}/casework/case/objection`, { objection: '' })
      await look(page, locale, 'error-objection', '/casework/case')
    })

    test('the desk of the services', async ({ context, visitor }) => {
      const { of } = await serviceCases(visitor)
      const [transfer, certified] = [of('transfer', 'waiting').reference, of('chronic-certification', 'granted').reference]
      const { page } = await atWork(context, 'admin', locale)
      const paths = [
        ['transfer', `/desk/case/${transfer}`], ['transfer-bench', `/desk/transfer/${transfer}`], ['transfer-letter', `/desk/transfer/${transfer}/print`], ['transfer-asked', `/desk/case/${of('transfer', 'asked').reference}`],
        ['filing', `/desk/case/${of('remote-treatment', 'in-force').reference}`], ['certification', `/desk/case/${of('chronic-certification', 'waiting').reference}`], ['certified', `/desk/case/${certified}`],
        ['drugs', `/desk/chronic-certification/${certified}`], ['objected', `/desk/case/${of('enrollment', 'objected').reference}`],
        ['queue-objections', '/desk/queue?view=objections'], ['queue-documents', '/desk/queue?view=documents'], ['exchange', '/desk/exchange'], ['absence', '/desk/absence'], ['breaches', '/desk/breaches'], ['export', '/desk/export?view=overdue'],
        ['bulk-refuse', `/desk/bulk?act=refuse&c=${transfer}.1&c=${certified}.1`], ['outbox-dead', '/desk/outbox?state=dead'], ['outbox-mailbox', '/desk/outbox?channel=mailbox'],
      ] as const
      for (const [name, path] of paths) await look(page, locale, `desk-${name}`, path, true)
    })

    test('the desk', async ({ context, visitor, expectInConsole }) => {
      expectInConsole(refusedLoad)
      const outside = await (await visitor()).newPage()
      await look(outside, locale, 'desk-sign-in', '/desk/sign-in', true)
      await look(outside, locale, 'desk-sign-in-refused', '/desk/sign-in?problem=refused', true)
      const { page } = await atWork(context, 'admin', locale)
      const paths = [
        ['queue', '/desk/queue'], ['queue-overdue', '/desk/queue?view=overdue'], ['queue-closed', '/desk/queue?view=closed'], ['queue-none', '/desk/queue?q=nobody'],
        ['case-review', `/desk/case/${demoCase('overdue').reference}`], ['case-asked', `/desk/case/${demoCase('asked').reference}`], ['case-refused', `/desk/case/${demoCase('refused').reference}`],
        ['case-paid', `/desk/case/${demoCase('approved-paid').reference}`], ['case-none', '/desk/case/none'],
        ['sessions', '/desk/sessions'], ['staff', '/desk/staff'], ['outbox', '/desk/outbox'], ['audit', '/desk/audit'],
      ] as const
      for (const [name, path] of paths) await look(page, locale, `desk-${name}`, path, true)
      const { page: officer } = await atWork(await visitor(), 'officer-yuzhong', locale)
      await look(officer, locale, 'desk-no-permission', '/desk/staff', true)
    })
  })
}
