import { describe, expect, it } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import { walk } from '@/domain/casework/walk'
import { LIFE_EVENTS } from './events'
import { lifeEvent } from './service'

const TODAY = '2026-11-21'
const context = { today: TODAY, facts: { coverageYear: 2026 } }
const person = { kind: 'passport-cn', number: 'E12345678', name: '示例一' }
const me: Answers = { who: { for: 'self' }, person, birth: { date: '1980-02-03', sex: 'female' }, place: { division: '500103' }, contact: { notify: 'mailbox' } }
const services = (answers: Answers) => (lifeEvent.bundle?.(answers, TODAY) ?? []).map((one) => one.service)
const facts = (answers: Answers, service: string) => lifeEvent.bundle?.(answers, TODAY).find((one) => one.service === service)?.facts

const WHOLE: Readonly<Record<(typeof LIFE_EVENTS)[number], Answers>> = {
  moving: { event: { event: 'moving' }, move: { way: 'leaving', province: '510000' }, ...me },
  baby: {
    event: { event: 'baby' }, child: { kind: 'birth-certificate', number: 'U500000001', name: '示例宝', birth: '2026-11-01', sex: 'male' },
    parent: { relation: 'mother', ...person }, place: { division: '500103' }, contact: { notify: 'mailbox' },
  },
  job: { event: { event: 'job' }, work: { now: 'elsewhere' }, workplace: { province: '440000' }, ...me },
  university: { event: { event: 'university' }, study: { where: 'elsewhere' }, campus: { province: '110000' }, ...me },
  far: { event: { event: 'far' }, care: { province: '310000', chronic: 'yes' }, ...me },
  chronic: { event: { event: 'chronic' }, illness: { away: 'no' }, ...me },
}

describe('life events', () => {
  it.each(LIFE_EVENTS)('%s: a whole road leads to at least one service, and nothing is asked twice', (event) => {
    const answers = WHOLE[event]
    const walked = walk(lifeEvent, answers, context)
    expect(walked.next).toBeNull()
    expect(new Set(walked.keys).size).toBe(walked.keys.length)
    expect(services(answers).length).toBeGreaterThan(0)
    expect(new Set(services(answers)).size).toBe(services(answers).length)
  })

  it('asks for the event first, and for a person before the place', () => {
    expect(walk(lifeEvent, {}, context).keys).toEqual(['event'])
    const { keys } = walk(lifeEvent, WHOLE.moving, context)
    expect(keys.indexOf('person')).toBeLessThan(keys.indexOf('place'))
  })

  it('carries cover out and covers the time between, for who leaves', () => {
    expect(services(WHOLE.moving)).toEqual(['transfer', 'remote-treatment'])
    expect(facts(WHOLE.moving, 'transfer')).toMatchObject({ person, place: { division: '500103' }, event: { way: 'leaving', province: '510000' } })
  })

  it('enrolls here and carries cover in, for who comes', () => {
    expect(services({ ...WHOLE.moving, move: { way: 'entering', province: '510000' } })).toEqual(['enrollment', 'transfer'])
  })

  it('gives the province asked on a page of its own to the service', () => {
    expect(facts(WHOLE.job, 'transfer')?.event).toEqual({ way: 'leaving', province: '440000' })
    expect(facts(WHOLE.university, 'remote-treatment')?.event).toMatchObject({ province: '110000' })
  })

  it('ends where an employer registers', () => {
    const walked = walk(lifeEvent, { event: { event: 'job' }, work: { now: 'employer' } }, context)
    expect(walked.ended).toBe(true)
  })

  it('enrolls a baby by the parent', () => {
    expect(facts(WHOLE.baby, 'enrollment')).toMatchObject({ person: { name: '示例宝' }, helper: { relation: 'mother' }, event: { for: 'newborn' } })
  })

  it('refuses a baby of a year, a birth to come, and a parent with the number of the child', () => {
    const child = (birth: string) => walk(lifeEvent, { ...WHOLE.baby, child: { ...WHOLE.baby['child'], birth } }, context).next
    expect(child('2025-11-20')).toBe('child')
    expect(child('2026-11-22')).toBe('child')
    expect(walk(lifeEvent, { ...WHOLE.baby, child: { ...WHOLE.baby['child'], kind: 'resident-id', number: '123' } }, context).next).toBe('child')
  })
})
