import { describe, expect, it } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import { stepOf } from '@/domain/casework/definition'
import { readStep, walk } from '@/domain/casework/walk'
import { createPolicy } from '@/domain/policy/quote'
import { readAsked } from './application'
import type { RemoteFacts } from './facts'
import { against, doubts, type RouteInput } from './route'
import { remoteTreatment } from './service'

const TODAY = '2026-11-20'
const facts: RemoteFacts = { coverageYear: 2026, policy: createPolicy({ coverageYear: 2026, demonstration: false }) }
const context = { today: TODAY, facts }

const WHOLE: Answers = {
  matter: { act: 'new' }, category: { category: 'resident' }, province: { province: '510000' }, city: { city: '510100' }, stay: { stay: 'no' },
  who: { for: 'self' }, person: { kind: 'resident-id', number: '11010519491231002X', name: '示例人' }, dates: { from: TODAY },
  proof: { how: 'later' }, pledge: { signature: '示例人' }, place: { division: '500103' }, contact: { notify: 'mailbox' },
}
const road = (answers: Answers) => walk(remoteTreatment, answers, context)
const problems = (step: string, values: Record<string, string>, answers: Answers = WHOLE) => {
  const definition = stepOf(remoteTreatment, step)
  if (!definition) throw new Error(step)
  return readStep(definition, values, { ...context, answers, item: 0 }).problems
}

describe('the road', () => {
  it('is whole for a declared long-term filing', () => {
    expect(road(WHOLE)).toMatchObject({ next: null, ended: false })
    expect(road(WHOLE).keys).toEqual(['matter', 'category', 'province', 'city', 'stay', 'who', 'person', 'dates', 'proof', 'pledge', 'place', 'contact'])
  })

  it('asks no city in a municipality, no paper for other temporary treatment', () => {
    const { keys } = road({ ...WHOLE, province: { province: '110000' }, category: { category: 'other' } })
    expect(keys).not.toContain('city')
    expect(keys).not.toContain('proof')
  })

  it('ends an emergency with "you need not file", and goes on when it is to be on record', () => {
    expect(road({ matter: { act: 'new' }, category: { category: 'emergency' }, emergency: { record: 'no' } })).toMatchObject({ ended: true, next: 'deemed' })
    expect(road({ matter: { act: 'new' }, category: { category: 'emergency' }, emergency: { record: 'yes' } })).toMatchObject({ ended: false, next: 'province' })
  })

  it('asks only who, where and how to tell for an end', () => {
    expect(road({ matter: { act: 'cancel' }, who: { for: 'self' } }).keys).toEqual(['matter', 'who', 'person', 'place', 'contact'])
  })

  it('asks a referral for its form or number, and never takes a declaration for it', () => {
    const referral: Answers = { ...WHOLE, category: { category: 'referral' } }
    expect(problems('proof', { how: 'later' }, referral)).toEqual([{ field: 'how', code: 'choice' }])
    expect(road({ ...referral, proof: { how: 'number' } }).keys).toContain('letter')
    expect(problems('letter', { number: ' ' }, referral)).toEqual([{ field: 'number', code: 'empty' }])
    expect(problems('papers', {}, { ...referral, proof: { how: 'upload' } })).toEqual([{ field: 'referral', code: 'empty' }])
  })
})

describe('bad input is told at the field', () => {
  it('the insured place itself', () => {
    expect(problems('province', { province: '500000' })).toEqual([{ field: 'province', code: 'home' }])
  })
  it('places that settle nothing', () => {
    for (const province of ['710000', '810000', 'constructor']) expect(problems('province', { province })).toEqual([{ field: 'province', code: 'choice' }])
  })
  it('a city of another province', () => {
    expect(problems('city', { city: '440100' })).toEqual([{ field: 'city', code: 'choice' }])
  })
  it('a day before the birth that the number carries', () => {
    expect(problems('dates', { admitted: '1949-12-30' }, { ...WHOLE, stay: { stay: 'in' } })).toEqual([{ field: 'admitted', code: 'before-birth' }])
  })
  it('an emergency that has not begun', () => {
    expect(problems('stay', { stay: 'no' }, { ...WHOLE, category: { category: 'emergency' } })).toEqual([{ field: 'stay', code: 'choice' }])
  })
  it('a signature of somebody else', () => {
    expect(problems('pledge', { signature: '别的人' })).toEqual([{ field: 'signature', code: 'signature' }])
  })
})

describe('what is asked', () => {
  it('reads place, period and paper', () => {
    expect(readAsked(WHOLE, TODAY, 6)).toMatchObject({ category: 'resident', province: '510000', city: '510100', from: TODAY, until: null, declared: true, evidence: 'promised' })
    expect(readAsked({ matter: { act: 'cancel' } }, TODAY, 6)).toBeNull()
  })

  it('takes the declaration’s consent only where it is declared', () => {
    const ids = (answers: Answers) => remoteTreatment.consents(answers, context).map((one) => one.id)
    expect(ids(WHOLE)).toEqual(['true', 'declaration'])
    expect(ids({ ...WHOLE, proof: { how: 'upload' } })).toEqual(['true'])
    expect(ids({ ...WHOLE, who: { for: 'other' } })).toContain('agent')
  })

  it('names no reason in the situation', () => {
    expect(remoteTreatment.situation(WHOLE)).toBe('long-term')
    expect(remoteTreatment.situation({ ...WHOLE, category: { category: 'emergency' } })).toBe('temporary')
  })
})

describe('a life event', () => {
  const prefill = (event: Record<string, string>) => remoteTreatment.prefill?.({ person: WHOLE['person'] ?? {}, place: { division: '500103' }, event }, TODAY) ?? {}

  it('gives place and dates, and leaves out what does not fit', () => {
    expect(prefill({ province: '510000', city: '510100', stay: 'in', admitted: '2026-11-10' })).toMatchObject({
      matter: { act: 'new' }, who: { for: 'self' }, place: { division: '500103' }, province: { province: '510000' }, city: { city: '510100' }, stay: { stay: 'in' }, dates: { admitted: '2026-11-10' },
    })
    const odd = prefill({ province: '510000', city: '440100', from: '2026-11-20', category: 'nothing' })
    expect(odd).not.toHaveProperty('city')
    expect(odd).not.toHaveProperty('dates')
    expect(odd).not.toHaveProperty('category')
    expect(prefill({ province: '500000' })).not.toHaveProperty('province')
  })
})

describe('the route', () => {
  const plain: RouteInput = { register: { nameMatches: true, birthDateMatches: true }, helped: false, insurance: { state: 'enrolled', scheme: 'resident' }, pending: false, documentWarning: false, matter: 'new', discharged: false }

  it.each([
    ['everything fits', {}, []],
    ['a helper', { helped: true }, ['agent']],
    ['nobody the register knows', { register: null, insurance: null }, ['not-on-roster']],
    ['another name', { register: { nameMatches: false, birthDateMatches: true } }, ['name-differs']],
    ['no insurance', { insurance: null }, ['not-covered']],
    ['insured elsewhere', { insurance: { state: 'enrolled', scheme: 'elsewhere' } }, ['covered-elsewhere']],
    ['after discharge', { discharged: true }, ['after-discharge']],
    ['an end without insurance', { matter: 'cancel', insurance: null }, []],
  ] as const)('%s', (_, over, reasons) => {
    expect(doubts({ ...plain, ...over })).toEqual(reasons)
  })

  it('knows what speaks against a filing, a change and an end', () => {
    const asked = readAsked(WHOLE, TODAY, 6)
    if (!asked) throw new Error('not read')
    const elsewhere = { ...asked, city: '510700' }
    expect(against('new', asked, [])).toBeNull()
    expect(against('new', asked, [asked])).toBe('same')
    expect(against('new', asked, [elsewhere])).toBe('overlap')
    expect(against('change', asked, [elsewhere])).toBeNull()
    expect(against('change', asked, [asked])).toBe('unchanged')
    expect(against('change', asked, [])).toBeNull()
    expect(against('cancel', null, [])).toBe('none-in-force')
    expect(against('cancel', null, [asked])).toBeNull()
  })
})
