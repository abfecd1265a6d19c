import { describe, expect, it } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import { walk } from '@/domain/casework/walk'
import { makeResidentId } from '@/domain/identity-document/compose'
import { createPolicy } from '@/domain/policy/quote'
import { chronicCertification, institutionOf } from './service'
import type { CertificationFacts } from './facts'

const TODAY = '2026-11-20'
const facts: CertificationFacts = {
  coverageYear: 2026,
  policy: createPolicy({ coverageYear: 2026, demonstration: false }),
  institutions: [
    { id: 'H1', divisionId: '500106', kind: 'hospital', level: 3, certifies: true, demonstration: true, names: { zh: '甲', ko: '갑', ar: 'أ', en: 'A' } },
    { id: 'H2', divisionId: '500103', kind: 'hospital', level: 2, certifies: true, demonstration: true, names: { zh: '乙', ko: '을', ar: 'ب', en: 'B' } },
    { id: 'P1', divisionId: '500103', kind: 'pharmacy', level: null, certifies: false, demonstration: true, names: { zh: '丙', ko: '병', ar: 'ج', en: 'C' } },
  ],
  settings: { validity: { special: null, chronic: null }, samplePercent: null },
}
const at = { today: TODAY, facts }

const whole = (over: Answers = {}): Answers => ({
  who: { for: 'self' },
  person: { kind: 'resident-id', number: makeResidentId('509901', '1980-05-05', 101), name: '示例' },
  matter: { kind: 'certify' }, scheme: { group: 'resident' }, called: { name: '血压高' }, condition: { id: 'CQ-II-05' },
  evidence: { papers: 'later' }, drugs: { wanted: 'no' }, place: { division: '500103' }, where: { decides: 'office' }, contact: { notify: 'mailbox' },
  ...over,
})
const options = (step: string, field: string, answers: Answers): readonly string[] =>
  (chronicCertification.steps.find((one) => one.id === step)?.fields.find((one) => one.name === field)?.options?.({ ...at, answers, item: 0 }) ?? []).map((one) => one.value)
const asked = (answers: Answers): readonly string[] =>
  (chronicCertification.steps.find((one) => one.id === 'evidence')?.fields ?? []).filter((field) => field.when?.({ ...at, answers, item: 0 }) ?? true).map((field) => field.name)

describe('the road of a certification', () => {
  it('is complete with every answer, and asks nothing twice', () => {
    const walked = walk(chronicCertification, whole(), at)
    expect(walked.next).toBeNull()
    expect(new Set(walked.keys).size).toBe(walked.keys.length)
    expect(walked.keys).not.toContain('class')
  })

  it('leads who does not know the name through the class to its list', () => {
    const unknown = whole({ called: {}, class: { class: 'special' }, condition: { id: 'CQ-I-04' } })
    expect(walk(chronicCertification, unknown, at)).toMatchObject({ next: null })
    expect(options('condition', 'id', unknown)).toHaveLength(14)
    expect(options('condition', 'id', whole({ called: {}, class: { class: 'unsure' } }))).toHaveLength(53)
    expect(walk(chronicCertification, { ...unknown, condition: { id: 'CQ-II-05' } }, at).next).toBe('condition')
  })

  it('offers a flexible worker of tier 1 four diseases, and refuses another', () => {
    const limited = whole({ scheme: { group: 'flexible1' }, called: { name: '高血压' } })
    expect(options('condition', 'id', limited)).toHaveLength(4)
    expect(walk(chronicCertification, limited, at).next).toBe('condition')
    expect(walk(chronicCertification, whole({ scheme: { group: 'flexible1' }, called: {}, condition: { id: 'CQ-I-01' } }), at).next).toBeNull()
  })

  it('puts the disease that was named first and keeps the whole list', () => {
    const list = options('condition', 'id', whole({ called: { name: '糖尿' } }))
    expect(list[0]).toBe('CQ-II-06')
    expect(list).toHaveLength(53)
  })

  it('asks for the evidence of the disease and no other, and lets the record follow', () => {
    expect(asked(whole())).toEqual(['paper1', 'paper3', 'paper6', 'papers'])
    expect(asked(whole({ condition: { id: 'CQ-II-31' } }))).toEqual(['paper1', 'paper12', 'papers'])
    expect(walk(chronicCertification, whole({ evidence: { papers: 'now' } }), at).next).toBe('evidence')
    expect(walk(chronicCertification, whole({ evidence: { papers: 'now', paper1: '01890a5d-ac96-774b-bcce-b302099a8057' } }), at).next).toBeNull()
  })

  it('renews without evidence and without choosing who decides', () => {
    const renewal = whole({ matter: { kind: 'renew' } })
    const walked = walk(chronicCertification, renewal, at)
    expect(walked.next).toBeNull()
    for (const key of ['evidence', 'drugs', 'drug', 'where']) expect(walked.keys).not.toContain(key)
    expect(institutionOf({ ...renewal, where: { decides: 'H1' } })).toBeNull()
    expect(chronicCertification.consents(renewal, at).map((one) => one.id)).toContain('unchanged')
  })

  it('asks for a physician of the middle grade and a review to come', () => {
    const drug = { name: '示例药', physician: '示例医', grade: 'intermediate', hospital: '示例医院', review: '2027-02-01' }
    const wanted = { drugs: { wanted: 'yes' } }
    expect(walk(chronicCertification, whole(wanted), at).next).toBe('drug')
    expect(walk(chronicCertification, whole({ ...wanted, drug }), at).next).toBeNull()
    expect(walk(chronicCertification, whole({ ...wanted, drug: { ...drug, grade: 'junior' } }), at).next).toBe('drug')
    expect(walk(chronicCertification, whole({ ...wanted, drug: { ...drug, review: TODAY } }), at).next).toBe('drug')
  })

  it('offers the office and hospitals that certify, the near ones first', () => {
    expect(options('where', 'decides', whole())).toEqual(['office', 'H2', 'H1'])
    expect(walk(chronicCertification, whole({ where: { decides: 'P1' } }), at).next).toBe('where')
    expect(chronicCertification.institution?.(whole({ where: { decides: 'H1' } }))).toBe('H1')
    expect(chronicCertification.decides(whole({ where: { decides: 'H1' } }), TODAY)).toBe('500103')
  })

  it('tells queues the class and never the disease', () => {
    expect(chronicCertification.situation(whole())).toBe('chronic')
    expect(chronicCertification.situation(whole({ condition: { id: 'CQ-I-10' } }))).toBe('special')
  })
})

describe('prefill of the life event', () => {
  it('takes person, helper, place and contact, and leaves the disease to be asked', () => {
    const given = chronicCertification.prefill?.({ person: whole()['person'] ?? {}, place: { division: '500103' }, contact: { notify: 'mailbox' }, event: { group: 'employee' } }, TODAY) ?? {}
    expect(given).toMatchObject({ who: { for: 'self' }, matter: { kind: 'certify' }, scheme: { group: 'employee' }, place: { division: '500103' }, contact: { notify: 'mailbox' } })
    expect(walk(chronicCertification, given, at).next).toBe('called')
  })
})
