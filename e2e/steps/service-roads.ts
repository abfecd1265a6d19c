/** Roads through the services that lead to no cover, and the questions and endings that each of them has for itself. */
import { own } from './own-code'
import { makeCitizen, type Person } from './people'
import { portalToday } from './portal'
import { quietly, type Answer } from './resident'

export interface Road {
  readonly service: string
  readonly name: string
  readonly answers: readonly Answer[]
  /** Questions to look at on the way, as their addresses name them; each is also sent empty, to see what it says then. */
  readonly look: readonly string[]
  /** What stands at the end of the answers. */
  readonly ends: 'check' | 'question'
  readonly consents?: readonly string[]
}

const SICHUAN = '510000'
const [HYPERTENSION, DIABETES] = ['CQ-II-05', 'CQ-II-06']
export const somebody = (person: Person): readonly Answer[] => [['who', { for: 'self' }], ['person', { kind: person.documentKind, number: person.documentNumber, name: person.name }]]
const at = (division: string): Answer => ['place', { division }]

/** A foreign passport says neither birth date nor sex, so that both are asked. */
const abroad: Answer = ['person', { kind: 'passport-foreign', number: 'XX1234567', name: 'SAMPLE ALEX' }]
const helped = (mail: string): Answer => ['helper', { relation: 'child', kind: 'resident-id', number: makeCitizen('1990-01-01', '样代人').documentNumber, name: '样代人', mail }]

/** Somebody files for a relative who lay in a hospital in Beijing; both are told by mail. An officer looks at it. */
export const filedByRelative = (person: readonly Answer[], days: { readonly admitted: string; readonly discharged: string }, mails: { readonly own: string; readonly helper: string }): readonly Answer[] => [
  ['matter', { act: 'new' }], ['category', { category: 'emergency' }], ['emergency', { record: 'yes' }], ['province', { province: '110000' }], ['stay', { stay: 'out' }], ['who', { for: 'other' }], ...person,
  helped(mails.helper), ['dates', days], at('500103'), ['contact', { notify: 'mail', mail: mails.own, to: 'both' }],
]

/** Lives in Chengdu, and signs a declaration in place of the paper. */
export const livesAway = (person: Person, from: string, division = '500103'): readonly Answer[] => [
  ['matter', { act: 'new' }], ['category', { category: 'resident' }], ['province', { province: SICHUAN }], ['city', { city: '510100' }], ['stay', { stay: 'no' }], ...somebody(person),
  ['dates', { from }], ['proof', { how: 'later' }], ['pledge', { signature: person.name }], at(division), quietly,
]

/** From one job in Chengdu to one in Chongqing, without a gap. */
export const movesIn = (person: Person, division = '500103'): readonly Answer[] => [
  ['direction', { way: 'entering' }], ['counterpart', { province: SICHUAN, city: '成都市' }], ...somebody(person), ['schemes', { from: 'employee', to: 'employee' }],
  ['state', { old: 'ended', new: 'joined', pension: 'no' }], ['ended', { year: '2026', month: '9' }], ['joined', { year: '2026', month: '10' }], at(division), quietly,
]

/** High blood pressure, decided by the office, with the papers to follow. */
export const hasHypertension = (person: Person, division = '500103'): readonly Answer[] => [
  ...somebody(person), ['matter', { kind: 'certify' }], ['scheme', { group: 'resident' }], ['called', { name: '' }], ['class', { class: 'chronic' }], ['condition', { id: HYPERTENSION }],
  ['evidence', { papers: 'later' }], ['drugs', { wanted: 'no' }], at(division), ['where', { decides: 'office' }], quietly,
]

/** Every question of the services is on one of these roads. */
export async function serviceRoads(): Promise<readonly Road[]> {
  const person = makeCitizen()
  const today = await portalToday()
  const [lately, soon] = [own.addDays(today, -9), own.addDays(today, 60)]
  const drug: Answer = ['drug', { name: '示例单抗', physician: '样医生', grade: 'senior', hospital: '示例医院', review: soon }]
  return [
    {
      service: 'remote-treatment', name: 'lives-away', ends: 'check', consents: ['true', 'declaration'], answers: livesAway(person, today),
      look: ['matter', 'category', 'province', 'city', 'stay', 'who', 'person', 'dates', 'proof', 'pledge', 'place', 'contact'],
    },
    {
      service: 'remote-treatment', name: 'emergency-helped', ends: 'check', consents: ['true', 'agent'], look: ['emergency', 'stay', 'birth', 'helper', 'dates', 'contact'],
      answers: filedByRelative([abroad, ['birth', { date: '1980-02-03', sex: 'female' }]], { admitted: lately, discharged: today }, { own: 'somebody@example.com', helper: 'relative@example.com' }),
    },
    { service: 'remote-treatment', name: 'deemed', ends: 'question', look: [], answers: [['matter', { act: 'new' }], ['category', { category: 'emergency' }], ['emergency', { record: 'no' }]] },
    ...(['number', 'upload'] as const).map((how): Road => ({
      service: 'remote-treatment', name: `referral-${how}`, ends: 'question', look: [how === 'number' ? 'letter' : 'papers'],
      answers: [
        ['matter', { act: 'new' }], ['category', { category: 'referral' }], ['province', { province: '310000' }], ['stay', { stay: 'in' }], ...somebody(person), ['dates', { admitted: lately }], ['proof', { how }],
      ],
    })),
    {
      service: 'transfer', name: 'moves-in', ends: 'check', consents: ['true'], look: ['direction', 'counterpart', 'schemes', 'state', 'ended', 'joined'], answers: movesIn(person),
    },
    {
      service: 'transfer', name: 'gap', ends: 'question', look: ['years'],
      answers: [['direction', { way: 'entering' }], ['counterpart', { province: SICHUAN }], ...somebody(person), ['schemes', { from: 'resident', to: 'employee' }], ['state', { old: 'ended', new: 'joined' }], ['ended', { year: '2026', month: '6' }], ['joined', { year: '2026', month: '8' }]],
    },
    { service: 'transfer', name: 'inside', ends: 'question', look: [], answers: [['direction', { way: 'inside' }]] },
    {
      service: 'transfer', name: 'retired', ends: 'check', look: [],
      answers: [['direction', { way: 'leaving' }], ['counterpart', { province: SICHUAN }], ...somebody(person), ['schemes', { from: 'employee', to: 'employee' }], ['state', { old: 'runs', new: 'not-yet', pension: 'yes' }], at('500103'), quietly],
    },
    {
      service: 'chronic-certification', name: 'hypertension', ends: 'check', consents: ['true', 'health'], look: ['matter', 'scheme', 'called', 'class', 'condition', 'evidence', 'drugs', 'where'], answers: hasHypertension(person),
    },
    {
      service: 'chronic-certification', name: 'drug', ends: 'question', look: ['condition', 'drug'],
      answers: [...somebody(person), ['matter', { kind: 'drug' }], ['scheme', { group: 'employee' }], ['called', { name: '糖尿病' }], ['condition', { id: DIABETES }], drug],
    },
    { service: 'life-event', name: 'moving', ends: 'check', look: ['event', 'move'], answers: moving(person) },
    { service: 'life-event', name: 'job', ends: 'question', look: ['work', 'workplace'], answers: [['event', { event: 'job' }], ['work', { now: 'elsewhere' }], ['workplace', { province: SICHUAN }]] },
    { service: 'life-event', name: 'employer', ends: 'question', look: [], answers: [['event', { event: 'job' }], ['work', { now: 'employer' }]] },
    { service: 'life-event', name: 'university', ends: 'question', look: ['study', 'campus'], answers: [['event', { event: 'university' }], ['study', { where: 'elsewhere' }], ['campus', { province: SICHUAN }]] },
    { service: 'life-event', name: 'far', ends: 'question', look: ['care'], answers: [['event', { event: 'far' }], ['care', { province: SICHUAN, chronic: 'yes' }]] },
    { service: 'life-event', name: 'chronic', ends: 'question', look: ['illness', 'clinic'], answers: [['event', { event: 'chronic' }], ['illness', { away: 'yes' }], ['clinic', { province: SICHUAN }]] },
    {
      service: 'life-event', name: 'baby', ends: 'question', look: ['child', 'parent'],
      answers: [
        ['event', { event: 'baby' }], ['child', { kind: 'birth-certificate', number: 'Z995000001', name: '样小宝', birth: lately, sex: 'male' }],
        ['parent', { relation: 'mother', kind: person.documentKind, number: person.documentNumber, name: person.name }],
      ],
    },
  ]
}

/** Leaves for Sichuan: carries the cover out, and files for care there meanwhile. */
export const moving = (person: Person, division = '500103'): readonly Answer[] => [['event', { event: 'moving' }], ['move', { way: 'leaving', province: SICHUAN }], ...somebody(person), at(division), quietly]
