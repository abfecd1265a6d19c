import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CONDITIONS } from '@/domain/chronic-certification/conditions'
import type { CertificationFacts } from '@/domain/chronic-certification/facts'
import { createPolicy } from '@/domain/policy/quote'
import { LOCALES } from '@/domain/locale'
import type { ServiceDay } from '@/features/casework/service'
import type { CaseRow } from '@/features/casework/data'
import { checkPanel } from './check-panel'
import { DrugDesk } from './drug-desk'
import { startPanel } from './start'
import { stepPanel } from './step-panel'

const facts: CertificationFacts = {
  coverageYear: 2026,
  policy: createPolicy({ coverageYear: 2026, demonstration: false }),
  institutions: [{ id: 'H1', divisionId: '500103', kind: 'hospital', level: 3, certifies: true, demonstration: true, names: { zh: '演示医院', ko: '시연 병원', ar: 'مستشفى العرض', en: 'Demonstration Hospital' } }],
  settings: { validity: { special: null, chronic: null }, samplePercent: null },
}
const day = { today: '2026-11-20', coverageYear: 2026, open: true, facts } as unknown as ServiceDay
const base = { matter: { kind: 'certify' }, called: { name: '血压' }, place: { division: '500103' }, where: { decides: 'H1' }, evidence: { papers: 'later' } }
const html = (node: React.ReactNode): string => renderToStaticMarkup(<>{node}</>)

describe.each(LOCALES)('panels in %s', (locale) => {
  it('open with the whole list of diseases and what settles across provinces', () => {
    const page = html(startPanel(day, locale))
    for (const condition of CONDITIONS) expect(page).toContain(html(condition.names[locale]))
    expect(page).toContain('remote-treatment')
  })

  it('say of every disease which evidence is wanted and how sure that is, and what is not uploaded', () => {
    for (const condition of CONDITIONS) {
      const page = html(stepPanel('evidence', { ...base, scheme: { group: 'resident' }, condition: { id: condition.id } }, day, locale))
      expect(page.match(/<li>/g)?.length).toBe(condition.documents.length - 2)
      expect(page.match(/class="demo open-mark"/g)?.length).toBe(condition.documents.length - 3)
    }
  })

  it('show the limit of tier 1 with its source', () => {
    expect(html(stepPanel('condition', { ...base, scheme: { group: 'flexible1' } }, day, locale))).toContain('巫溪县')
    expect(html(stepPanel('condition', { ...base, scheme: { group: 'resident' } }, day, locale))).not.toContain('巫溪县')
  })

  it('quote a ratio only for employees, never as confirmed, and none for residents', () => {
    const page = (group: string, id: string) => html(checkPanel({ ...base, scheme: { group }, condition: { id } }, day, locale))
    expect(page('employee', 'CQ-I-03')).toContain('90')
    expect(page('employee', 'CQ-II-05')).toContain('80')
    for (const group of ['resident', 'flexible1', 'flexible2']) expect(page(group, 'CQ-I-03')).not.toMatch(/90|80/)
    expect(page('employee', 'CQ-I-03')).toContain('open-mark')
  })

  it('say the rules of a dual-channel drug, and that the hospital is invented', () => {
    expect(html(stepPanel('drug', base, day, locale))).toContain('吉林省')
    expect(html(stepPanel('where', base, day, locale))).toContain('class="demo"')
    expect(stepPanel('matter', base, day, locale)).toBeNull()
  })

  it('let only who may change a registration in force change it', () => {
    const file = { reference: 'ABCD', headline: { name: '示*', document: '50**' } } as unknown as CaseRow
    const drugs = (['in-force', 'replaced'] as const).map((state) => ({ id: state, name: '示例药', physician: '示例医', grade: 'intermediate', hospital: '示例医院', reviewOn: '2027-02-01', state }))
    const actions = { replace: async () => null, prolong: async () => null }
    const page = (mayChange: boolean) => html(<DrugDesk file={file} drugs={drugs} locale={locale} notice="replaced" mayChange={mayChange} actions={actions} />)
    expect(page(true).match(/<form/g)?.length).toBe(2)
    expect(page(false)).not.toContain('<form')
  })
})
