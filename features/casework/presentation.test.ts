import { describe, expect, it } from 'vitest'
import { REVIEW_REASONS } from '@/domain/enrollment/routing'
import { doubts } from '@/domain/remote-treatment/route'
import { toldReasons } from './presentation'

describe('the reasons that an applicant is told', () => {
  const stranger = { helped: true, insurance: { state: 'enrolled', scheme: 'elsewhere' }, pending: true, documentWarning: false, matter: 'new', discharged: true } as const

  it('say nothing of what is on file to whoever has a number and not the name', () => {
    const found = doubts({ ...stranger, register: { nameMatches: false, birthDateMatches: false } })
    expect(found).toEqual(expect.arrayContaining(['birth-date-differs', 'another-pending', 'covered-elsewhere']))
    expect(toldReasons(found)).toEqual(['name-differs', 'agent', 'after-discharge'])
  })

  it('are the same for somebody who is covered, waits and lives elsewhere, as for somebody of whom nothing is known', () => {
    const nothing = doubts({ ...stranger, register: { nameMatches: false, birthDateMatches: true }, insurance: null, pending: false })
    const much = doubts({ ...stranger, register: { nameMatches: false, birthDateMatches: false } })
    expect(toldReasons(much)).toEqual(toldReasons(nothing))
    expect(toldReasons(['two-offices', 'name-differs', 'transfer-pending'])).toEqual(['two-offices', 'name-differs'])
    // What speaks against a transfer follows from the answers alone, so it is told to whoever gave them.
    expect(toldReasons(['two-offices', 'not-on-roster', 'transfer-pending', 'not-joined', 'overlap'])).toEqual(['two-offices', 'not-on-roster', 'not-joined', 'overlap'])
    expect(toldReasons(REVIEW_REASONS)).not.toEqual(expect.arrayContaining(['already-enrolled-other-channel']))
  })

  it('are all of them once number and name agree', () => {
    expect(toldReasons(['agent', 'another-pending', 'not-covered', ''])).toEqual(['agent', 'another-pending', 'not-covered'])
  })
})
