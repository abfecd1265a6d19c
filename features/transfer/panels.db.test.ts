import { randomUUID } from 'node:crypto'
import { createElement, type ReactNode } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { freshId, NOW } from '@/tools/testing/register'
import type { Answers } from '@/domain/casework/definition'
import { LOCALES, type Locale } from '@/domain/locale'
import { placeByCode } from '@/domain/transfer/places'
import { readCase } from '@/features/casework/data'
import { approveCase, passOnCase, refuseCase } from '@/features/casework/mutations'
import { presentAnswers } from '@/features/casework/presentation'
import { submitApplication } from '@/features/casework/submissions'
import { sql } from '@/platform/database'
import { mintDistrictScope } from '@/platform/scope'
import { formats, words } from '@/platform/words'
import { LetterView } from './components/letter-view'
import { WorkbenchView } from './components/workbench-view'
import { loadLetter, loadWorkbench } from './loaders'
import { keepRecord } from './mutations'
import { transferService } from './service'

vi.mock('@/platform/clock', async (original) => ({ ...(await original<object>()), now: () => NOW }))

withOpenCampaign()

/** What a panel puts on the page, waited for, as text without the marks of React. */
async function shown(panel: ReactNode): Promise<string> {
  const stream = await renderToReadableStream(createElement('main', null, panel))
  await stream.allReady
  return (await new Response(stream).text()).replaceAll('<!-- -->', '')
}
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')

const person = { kind: 'resident-id', number: freshId(), name: '示例人' }
const whole = (over: Answers = {}): Answers => ({
  direction: { way: 'entering' }, counterpart: { province: '510000', city: '示例市' }, who: { for: 'self' }, person,
  schemes: { from: 'employee', to: 'employee' }, state: { old: 'ended', new: 'joined', pension: 'no' }, ended: { year: '2026', month: '7' }, joined: { year: '2026', month: '10' },
  place: { division: '500103' }, contact: { notify: 'mailbox' }, ...over,
})
const DOCUMENT = '医保办发〔2021〕43号'
const scope = mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: ['500103'], permission: 'case.view' })
const province = (locale: Locale) => placeByCode('510000')?.names[locale] ?? ''

async function opened(over: Answers = {}, insist = false) {
  const sent = await submitApplication({ service: transferService, answers: whole({ person: { ...person, number: freshId() }, ...over }), consents: ['true'], locale: 'zh', channel: 'online', draft: null, now: NOW, key: randomUUID(), insist })
  if (!sent.ok) throw new Error(sent.code)
  return sent.value
}
const fileOf = async (key: { readonly personId: string; readonly caseId: string }) => {
  const file = await readCase(key.personId, key.caseId)
  if (!file) throw new Error('no case')
  return file
}

describe.each(LOCALES)('in %s', (locale) => {
  const t = words(locale, 'transfer')
  const date = formats(locale).date

  it('the start page says who, what, how long and where, that no certificate is wanted, and in which document it stands', async () => {
    const page = await shown(transferService.panels.start(await transferService.on(NOW), locale))
    for (const key of ['start.need.text', 'start.need.none', 'start.where.text', 'start.cost.text', 'start.city.text', 'legs.out.title', 'legs.in.title', 'rules.items.retired.text', 'rules.article']) expect(page).toContain(escaped(t(key)))
    expect(page).toContain(escaped(t('start.time.text', { total: 15 })))
    expect(page).toContain(DOCUMENT)
    expect(page).toContain(`href="/${locale}/enrollment"`)
    expect(page).toContain(`action="/${locale}/transfer/start"`)
  })

  it('a move inside the city is led to enrollment', async () => {
    expect(await shown(transferService.panels.step('inside', { direction: { way: 'inside' } }, await transferService.on(NOW), locale))).toContain(`href="/${locale}/enrollment"`)
  })

  it('the check page dates both legs, says that this is all, and what the gap means', async () => {
    const day = await transferService.on(NOW)
    const page = await shown(transferService.panels.check(whole(), day, locale))
    expect(page).toContain(escaped(t('check.documents')))
    expect(page).toContain(date('2026-12-04'))
    expect(page).toContain(date('2026-12-11'))
    expect(page).toContain(escaped(t('gap.payBackThen', { date: date('2026-08-01') })))
    expect(page).toContain(DOCUMENT)
    for (const [over, key] of [
      [{ joined: { year: '2026', month: '8' } }, 'gap.none'], [{ ended: { year: '2026', month: '10' } }, 'gap.overlapDo'],
    ] as const) expect(await shown(transferService.panels.check(whole(over), day, locale))).toContain(escaped(t(key)))
    for (const over of [{ ended: { year: '2026', month: '2' } }, { schemes: { from: 'resident', to: 'employee' } }, { schemes: { from: 'resident', to: 'resident' }, ended: { year: '2025', month: '8' } }] as Answers[]) {
      expect(await shown(transferService.panels.check(whole(over), day, locale))).toContain(escaped(t('gap.title')))
    }
    expect(await shown(transferService.panels.check(whole({ state: { old: 'ended', new: 'joined', pension: 'yes' } }), day, locale))).toContain(escaped(t('problems.retired')))
    expect(await shown(transferService.panels.step('years', whole({ schemes: { from: 'resident', to: 'employee' } }), day, locale))).toContain(DOCUMENT)
  })

  it('every answer has words, in a message of another bureau too', async () => {
    const day = await transferService.on(NOW)
    const letter = { kind: 'information-form', way: 'entering', province: 'xpcc', scheme: 'employee', division: '500103', exchange: 'a/b' }
    for (const answers of [whole(), whole({ schemes: { from: 'employee', to: 'resident' }, years: { two: 'unknown' } }), { who: { for: 'other' }, person, letter } as Answers]) {
      const rows = presentAnswers('transfer', day, answers, locale).flatMap((section) => section.rows)
      expect(rows.length).toBeGreaterThan(6)
      for (const row of rows) expect(row.value).not.toMatch(/^(entering|leaving|ended|runs|joined|not-yet|resident|employee|unknown|information-form)$/)
    }
  })

  it('every code has words for the resident and for the desk', () => {
    for (const code of transferService.refusals) for (const part of ['label', 'told', 'next']) expect(t(`refusals.${code}.${part}`)).not.toBe('')
    for (const code of transferService.requests) for (const part of ['label', 'told', 'hint']) expect(t(`requests.${code}.${part}`)).not.toBe('')
    for (const code of ['two-offices', 'by-exchange', 'not-on-roster', 'name-differs', 'transfer-pending', 'retired', 'still-covered', 'not-joined', 'wrong-year', 'same-province', 'overlap']) {
      expect(t(`routes.${code}`)).not.toBe('')
      expect(t(`reasons.${code}`)).not.toBe('')
    }
    for (const code of ['retired', 'still-covered', 'not-joined', 'wrong-year', 'same-province', 'transfer-pending', 'letter']) expect(t(`problems.${code}`)).not.toBe('')
  })

  it('receipt, desk, workbench and letter follow the case from leg to leg', async () => {
    const day = await transferService.on(NOW)
    const key = await opened()
    const first = await fileOf(key)
    const result = await shown(transferService.panels.result?.(first, day, locale))
    expect(result).toContain(province(locale))
    expect(result).toContain(escaped(t('road.now', { date: date('2026-12-04') })))
    expect(result).toContain(escaped(t('road.next', { date: date('2026-12-11') })))
    const desk = await shown(transferService.panels.desk?.(first, day, locale))
    for (const one of ['desk.todo.askHand', 'desk.noRecord', 'desk.byHand']) expect(desk).toContain(escaped(t(one)))
    expect(desk).toContain(`/${locale}/desk/transfer/${first.reference}`)

    await keepRecord(scope, first, { record: { scheme: 'employee', periods: [{ from: '2024-01', to: '2026-07', scheme: 'employee', months: 31 }], accountFen: 10_050, benefitUntil: '2026-07-31', originOffice: '示例市医保中心' }, expectedSeq: 1, now: NOW })
    const bench = await loadWorkbench(scope, first.reference)
    if (!bench) throw new Error('no workbench')
    const page = await shown(createElement(WorkbenchView, { locale, bench, action: async () => null, may: { type: true, print: true }, many: false, saved: true }))
    for (const one of ['workbench.kept', 'form.title', 'form.save', 'workbench.printLetter']) expect(page).toContain(escaped(t(one)))
    expect(page).toContain('value="2024-01"')
    expect(page).toContain('value="100.5"')
    expect(page).not.toContain(first.answers['person']?.['number'])
    const reading = await shown(createElement(WorkbenchView, { locale, bench, action: async () => null, may: { type: false, print: false }, many: false, saved: false }))
    expect(reading).not.toContain('<form')
    expect(reading).toContain(escaped(t('workbench.permission')))

    const letter = await loadLetter(scope, first.reference, 'zh')
    if (!letter) throw new Error('no letter')
    const sheet = await shown(createElement(LetterView, { letter, locale, language: 'zh' }))
    expect(sheet).toContain(words('zh', 'transfer')('print.letterTitle'))
    expect(sheet).toContain(first.answers['person']?.['number'])
    const { rows } = await sql().query(`SELECT action FROM audit_entry WHERE subject_id = $1 AND actor_id = $2 ORDER BY seq`, [key.caseId, scope.staffId])
    expect(rows.map((row) => row.action).sort()).toEqual(['case.evidence-added', 'case.opened-in-full', 'case.viewed'])
    expect(await loadWorkbench(mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: ['500105'], permission: 'case.view' }), first.reference)).toBeNull()

    await passOnCase(scope, key, { expectedSeq: 1, service: transferService, now: NOW })
    expect(await shown(transferService.panels.desk?.(await fileOf(key), day, locale))).toContain(escaped(t('desk.todo.take')))
    await approveCase(scope, key, { expectedSeq: 2, basis: '', service: transferService, now: NOW })
    const done = await shown(transferService.panels.result?.(await fileOf(key), day, locale))
    expect(done).toContain(escaped(t('result.carriedText', { employee: 31, resident: 0 })))
    expect(done.split(escaped(t('road.done', { date: date('2026-11-20') })))).toHaveLength(3)
  })

  it('the place left prints the form', async () => {
    const key = await opened({ direction: { way: 'leaving' }, schemes: { from: 'resident', to: 'employee' }, state: { old: 'ended', new: 'joined' }, years: { two: 'yes' } })
    const file = await fileOf(key)
    const desk = await shown(transferService.panels.desk?.(file, await transferService.on(NOW), locale))
    for (const one of ['desk.todo.giveHand', 'desk.noRecordOut']) expect(desk).toContain(escaped(t(one)))
    const letter = await loadLetter(scope, file.reference, 'zh')
    expect(letter?.kind).toBe('information-form')
    if (letter) expect(await shown(createElement(LetterView, { letter, locale, language: 'zh' }))).toContain(words('zh', 'transfer')('print.formTitle'))
    await refuseCase(scope, key, { expectedSeq: 1, code: 'not-found-at-origin', service: transferService, now: NOW })
    expect(await shown(transferService.panels.desk?.(await fileOf(key), await transferService.on(NOW), locale))).toContain(escaped(t('desk.todo.done')))
  })
})
