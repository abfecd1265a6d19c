import { describe, expect, it } from 'vitest'
import { ADJUSTED_ON, LIANGJIANG, successorOf } from '@/domain/division/divisions'
import { movedTowns } from '@/domain/division/responsible'
import { addDays } from '@/domain/calendar/dates'
import type { Answers, StepContext } from './definition'
import { decidingDivision, divisionOptions, needsTown, offeredDivisions, placeRoad, placeStep, townStep } from './place-steps'
import { readStep } from './walk'

const TODAY = '2026-11-20'
const [BEFORE, YUBEI, BEIBEI] = [addDays(ADJUSTED_ON, -1), '500112', '500109']
const context = (answers: Answers = {}, today = TODAY): StepContext<null> => ({ today, facts: null, answers, item: 0 })
const at = (division: string, town?: string): Answers => ({ place: { division }, ...(town === undefined ? {} : { town: { town } }) })

describe('the divisions offered', () => {
  it('are those of the day and those merged away, each once', () => {
    const ids = offeredDivisions(TODAY)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining([LIANGJIANG, YUBEI, BEIBEI]))
    expect(divisionOptions(TODAY).map((one) => one.value)).toEqual(ids)
    expect(divisionOptions(BEFORE).map((one) => one.value)).not.toContain(LIANGJIANG)
  })

  it('are named in four languages', () => {
    for (const { names } of divisionOptions(TODAY)) for (const locale of ['zh', 'ko', 'ar', 'en'] as const) expect(names?.[locale]).toBeTruthy()
  })

  it.each([[YUBEI, []], ['999999', ['choice']], ['constructor', ['choice']], ['', ['empty']]])('%j', (division, codes) => {
    expect(readStep(placeStep<null>(), { division }, context()).problems.map((one) => one.code)).toEqual(codes)
  })
})

describe('the town', () => {
  it('is asked where the borders went through a division, and nowhere else', () => {
    expect(placeRoad(at(YUBEI), TODAY)).toEqual(['place', 'town'])
    expect(placeRoad(at(BEIBEI), TODAY)).toEqual(['place', 'town'])
    expect(placeRoad(at('500103'), TODAY)).toEqual(['place'])
    expect(placeRoad(at(YUBEI), BEFORE)).toEqual(['place'])
    expect(placeRoad({}, TODAY)).toEqual(['place'])
    for (const odd of ['999999', 'constructor', '__proto__']) expect(needsTown(at(odd), TODAY, 'place')).toBe(false)
  })

  it('is one of those that changed sides, or another', () => {
    const offered = (division: string) => townStep<null>('place').fields[0]?.options?.(context(at(division))).map((one) => one.value) ?? []
    const moved = movedTowns.filter((town) => town.from === YUBEI).map((town) => town.id)
    expect(offered(YUBEI)).toEqual(expect.arrayContaining([...moved, 'another']))
    for (const other of movedTowns.filter((town) => town.from !== YUBEI && successorOf(town.from)?.id !== YUBEI)) expect(offered(YUBEI)).not.toContain(other.id)
  })
})

describe('the office that decides', () => {
  const [moved] = movedTowns.filter((town) => town.from === YUBEI)
  it.each([
    ['the division itself', at('500103'), TODAY, '500103'],
    ['what it became part of', at(YUBEI, 'another'), TODAY, LIANGJIANG],
    ['what it was before', at(YUBEI, 'another'), BEFORE, YUBEI],
    ['where the town went', at(YUBEI, moved?.id), TODAY, moved?.to],
    ['what stays, for another town', at(BEIBEI, 'another'), TODAY, BEIBEI],
    ['a town of somewhere else counts for nothing', at('500103', moved?.id), TODAY, '500103'],
    ['nobody without a place', {}, TODAY, null],
    ['nobody for a place that is none', at('constructor'), TODAY, null],
  ] as const)('%s', (_, answers, today, expected) => expect(decidingDivision(answers, today, 'place')).toBe(expected))
})
