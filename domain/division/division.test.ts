import { describe, expect, it } from 'vitest'
import { DIVISIONS, divisionById, divisionsOn, successorOf, ZONES } from './divisions'
import { PROVINCES } from './provinces'
import { CITY_POPULATION_2020, movedTowns, populationOn, responsibleDivision } from './responsible'
import { TILE_COLUMNS, TILE_ROWS, tilesOn } from './tilegrid'

const [BEFORE, AFTER] = ['2025-11-05', '2025-11-06']

describe('divisions', () => {
  it('are 38 before 2025-11-06 and 37 from then on', () => {
    expect([divisionsOn(BEFORE).length, divisionsOn(AFTER).length]).toEqual([38, 37])
    const count = (date: string, kind: string) => divisionsOn(date).filter((division) => division.kind === kind).length
    expect(['district', 'county', 'autonomous_county'].map((kind) => count(BEFORE, kind))).toEqual([26, 8, 4])
    expect(['district', 'county', 'autonomous_county'].map((kind) => count(AFTER, kind))).toEqual([25, 8, 4])
    expect(divisionsOn(AFTER).find((division) => division.id === 'liangjiang-2025')?.code).toBeNull()
  })

  it('name their zones and successors', () => {
    const zones = ZONES.map((zone) => zone.id)
    for (const { zone, subzone } of DIVISIONS) expect([zone, subzone ?? zone].every((id) => zones.includes(id))).toBe(true)
    expect(successorOf('500105')?.id).toBe('liangjiang-2025')
    expect(successorOf('500103')).toBeUndefined()
    expect(divisionById('nowhere')).toBeUndefined()
  })

  it('hold the census of 2020', () => {
    const total = divisionsOn(BEFORE).reduce((sum, { id }) => sum + (populationOn(id, BEFORE)?.value ?? Number.NaN), 0)
    expect(total).toBe(CITY_POPULATION_2020)
    expect(populationOn('500109', BEFORE)).toEqual({ value: 834_887, precision: 'exact' })
    expect(populationOn('500109', AFTER)).toEqual({ value: 600_000, precision: 'approx' })
    expect(populationOn('liangjiang-2025', AFTER)).toEqual({ value: 3_520_000, precision: 'approx' })
    expect(populationOn('liangjiang-2025', BEFORE)).toBeNull()
    expect(populationOn('500112', AFTER)).toBeNull()
    for (const { id } of divisionsOn(AFTER)) expect(populationOn(id, AFTER)).not.toBeNull()
  })
})

describe('responsibleDivision', () => {
  it.each([
    ['500105', undefined, BEFORE, '500105', 'same', undefined],
    ['500105', undefined, AFTER, 'liangjiang-2025', 'merged', undefined],
    ['500112', undefined, AFTER, 'liangjiang-2025', 'merged', true],
    ['500112', '统景镇', AFTER, '500109', 'town-moved', undefined],
    ['500112', '统景镇', BEFORE, '500112', 'same', undefined],
    ['500112', 'another', AFTER, 'liangjiang-2025', 'merged', undefined],
    ['500109', undefined, AFTER, '500109', 'same', true],
    ['500109', 'shuitu', AFTER, 'liangjiang-2025', 'town-moved', undefined],
    ['500109', '天生街道', AFTER, '500109', 'same', undefined],
    ['500103', undefined, AFTER, '500103', 'same', undefined],
    ['liangjiang-2025', undefined, AFTER, 'liangjiang-2025', 'same', undefined],
  ])('%s %s on %s is %s (%s)', (division, town, on, id, reason, needsTown) => {
    const answer = responsibleDivision({ division, town }, on)
    expect([answer.division.id, answer.reason, answer.needsTown]).toEqual([id, reason, needsTown])
  })

  it('always answers with a division that exists that day', () => {
    for (const { id } of DIVISIONS.filter((division) => division.validFrom === null)) {
      for (const town of [undefined, 'another', ...movedTowns.map((moved) => moved.id)]) {
        expect(divisionsOn(AFTER)).toContain(responsibleDivision({ division: id, town }, AFTER).division)
      }
    }
  })

  it('refuses an unknown division', () => expect(() => responsibleDivision({ division: 'x' }, AFTER)).toThrow(RangeError))
})

describe('tiles', () => {
  it.each([BEFORE, AFTER])('show each division of %s once, without overlap', (date) => {
    const tiles = tilesOn(date)
    expect(tiles.map((tile) => tile.id).sort()).toEqual(divisionsOn(date).map((division) => division.id).sort())
    const cells = tiles.flatMap((tile) => Array.from({ length: tile.rowSpan }, (_, i) => `${tile.row + i},${tile.column}`))
    expect(new Set(cells).size).toBe(cells.length)
    expect(tiles.every((tile) => tile.row + tile.rowSpan <= TILE_ROWS && tile.column < TILE_COLUMNS)).toBe(true)
  })
})

it('34 provinces, 31 of them taking part in transfers', () => {
  expect([PROVINCES.length, PROVINCES.filter((province) => province.takesPartInTransfer).length]).toEqual([34, 31])
})
