import { describe, expect, it } from 'vitest'
import { citiesOf, cityByCode } from './cities'
import { PROVINCES } from './provinces'

describe('cities', () => {
  it('stand under every participating province that is no municipality, and under no municipality', () => {
    for (const province of PROVINCES.filter((one) => one.takesPartInTransfer)) {
      expect(citiesOf(province.code).length > 0, province.code).toBe(province.kind !== 'municipality')
    }
  })

  it('belong to the province whose digits they begin with, each once', () => {
    const all = PROVINCES.flatMap((province) => citiesOf(province.code).map((city) => ({ city, province })))
    expect(new Set(all.map(({ city }) => city.code)).size).toBe(all.length)
    expect(all.every(({ city, province }) => city.code.slice(0, 2) === province.code.slice(0, 2))).toBe(true)
    expect(all).toHaveLength(364)
  })

  it('hold those a province administers itself, the Corps’ cities in Xinjiang among them', () => {
    expect(citiesOf('650000').map((city) => city.names.zh)).toEqual(expect.arrayContaining(['乌鲁木齐市', '石河子市', '五家渠市']))
    expect(citiesOf('420000').map((city) => city.names.zh)).toContain('仙桃市')
  })

  it('are found by code, and unknown codes are not', () => {
    expect(cityByCode('510100')?.names.zh).toBe('成都市')
    expect(cityByCode('999999')).toBeNull()
    expect(citiesOf('constructor')).toEqual([])
  })
})
