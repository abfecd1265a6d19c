import { randomUUID } from 'node:crypto'
import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import { LOCALES } from '@/domain/locale'
import { CATEGORIES } from '@/domain/remote-treatment/categories'
import { readCase } from '@/features/casework/data'
import { submitApplication, withdrawCase } from '@/features/casework/mutations'
import { presentAnswers } from '@/features/casework/presentation'
import { mintOwnCase } from '@/platform/scope'
import { words } from '@/platform/words'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { freshId, NOW, register } from '@/tools/testing/register'
import { remoteTreatmentService } from './service'

withOpenCampaign()

/** What a panel puts on the page, its one waiting component awaited. */
async function shown(panel: ReactNode): Promise<string> {
  const element = panel as ReactElement<Record<string, unknown>> | null
  if (element === null) return ''
  return typeof element.type === 'function' ? renderToStaticMarkup(await (element.type as (props: unknown) => ReactNode | Promise<ReactNode>)(element.props)) : renderToStaticMarkup(element)
}

const whole = (number: string, over: Answers = {}): Answers => ({
  matter: { act: 'new' }, category: { category: 'retired' }, province: { province: '510000' }, city: { city: '510100' }, stay: { stay: 'no' },
  who: { for: 'self' }, person: { kind: 'resident-id', number, name: '示例人' }, dates: { from: '2026-11-20' },
  proof: { how: 'later' }, pledge: { signature: '示例人' }, place: { division: '500103' }, contact: { notify: 'mailbox' },
  ...over,
})

describe('panels in four languages', () => {
  it('say before anything is typed who need not file, and mark what is not confirmed', async () => {
    const day = await remoteTreatmentService.on(NOW)
    for (const locale of LOCALES) {
      const t = words(locale, 'remote-treatment')
      const page = await shown(remoteTreatmentService.panels.start(day, locale))
      const [without, begin] = [page.indexOf(renderToStaticMarkup(t('start.without.inside'))), page.indexOf('action="')]
      expect(without).toBeGreaterThan(-1)
      expect(without).toBeLessThan(begin)
      for (const key of ['start.without.emergency', 'start.without.still', 'start.gives.items.city', 'start.gives.items.both', 'late.acts.in', 'late.acts.out']) expect(page).toContain(renderToStaticMarkup(t(key)))
      expect(page).toContain(words(locale, 'shell')('standing.unconfirmed'))
      expect(page).toContain('医保发〔2022〕22号')
    }
  })

  it('help at every question, and on the check page', async () => {
    const day = await remoteTreatmentService.on(NOW)
    const number = freshId()
    for (const locale of LOCALES) {
      for (const category of CATEGORIES) {
        const answers = whole(number, { category: { category }, emergency: { record: 'yes' } })
        for (const key of ['emergency', 'province', 'city', 'stay', 'dates', 'proof', 'pledge']) await shown(remoteTreatmentService.panels.step(key, answers, day, locale))
        expect(await shown(remoteTreatmentService.panels.check(answers, day, locale))).toContain('成都市')
        expect(presentAnswers('remote-treatment', day, answers, locale).length).toBeGreaterThan(4)
      }
      const late = whole(number, { stay: { stay: 'out' }, dates: { admitted: '2026-11-01', discharged: '2026-11-02' } })
      expect(await shown(remoteTreatmentService.panels.step('dates', late, day, locale))).toContain(words(locale, 'remote-treatment')('settlement.manual'))
      expect(await shown(remoteTreatmentService.panels.check({ matter: { act: 'cancel' } }, day, locale))).not.toBe('')
    }
  })

  it('give a card that a hospital can read, without name or number in full, and say when it has ended', async () => {
    const day = await remoteTreatmentService.on(NOW)
    const number = freshId()
    await register({ number, name: '示例人' })
    const sent = await submitApplication({ service: remoteTreatmentService, answers: whole(number), consents: ['true', 'declaration'], locale: 'ar', channel: 'online', key: randomUUID(), draft: null, now: NOW })
    if (!sent.ok) throw new Error(sent.code)
    const { personId, caseId, reference } = sent.value
    const read = async () => {
      const file = await readCase(personId, caseId)
      if (!file) throw new Error('no case')
      return file
    }
    const file = await read()
    for (const locale of LOCALES) {
      const card = await shown(remoteTreatmentService.panels.result?.(file, day, locale))
      for (const text of ['异地安置退休人员', '成都市', '渝中区', '在医院直接结算', '<svg class="qr"']) expect(card).toContain(text)
      expect(card).not.toContain(number)
      expect(card).not.toContain('示例人')
      expect(card).toContain(words(locale, 'remote-treatment')('result.paper.title'))
      const desk = await shown(remoteTreatmentService.panels.desk?.(file, day, locale))
      expect(desk).toContain(words(locale, 'remote-treatment')('desk.evidence.promised'))
    }
    const longAfter = { ...day, today: '2040-01-01' }
    expect(await shown(remoteTreatmentService.panels.result?.(file, longAfter, 'zh'))).toContain('<svg class="qr"')
    await withdrawCase(mintOwnCase(personId, caseId, reference), { service: remoteTreatmentService, now: NOW })
    const ended = await read()
    for (const locale of LOCALES) {
      const page = await shown(remoteTreatmentService.panels.result?.(ended, day, locale))
      expect(page).toContain(words(locale, 'remote-treatment')('result.ended.withdrawn'))
      expect(page).not.toContain('class="qr"')
    }
  })

  it('have words for every code that a case can carry', () => {
    for (const locale of LOCALES) {
      const t = words(locale, 'remote-treatment')
      for (const code of remoteTreatmentService.refusals) for (const part of ['label', 'told', 'next']) expect(t.has(`refusals.${code}.${part}`), `${code}.${part}`).toBe(true)
      for (const code of remoteTreatmentService.requests) for (const part of ['label', 'told', 'hint']) expect(t.has(`requests.${code}.${part}`), `${code}.${part}`).toBe(true)
      for (const code of ['not-on-roster', 'name-differs', 'birth-date-differs', 'agent', 'document-warning', 'another-pending', 'covered-elsewhere', 'not-covered', 'after-discharge', 'same', 'overlap', 'unchanged', 'none-in-force']) {
        expect(t.has(`routes.${code}`) && t.has(`reasons.${code}`), code).toBe(true)
      }
      for (const code of ['same', 'overlap', 'unchanged', 'none-in-force']) expect(t.has(`problems.${code}`), code).toBe(true)
    }
  })
})
