import { describe, expect, it } from 'vitest'
import { isPassing } from './faults'

const withCode = (code: string) => Object.assign(new Error('x'), { code })

describe('what passes by itself', () => {
  it.each(['ECONNREFUSED', '57P01', '57P03', '53300', '53100', '08006', '40001', '40P01', '25006', 'P2024'])('%s', (code) => {
    expect(isPassing(withCode(code))).toBe(true)
    expect(isPassing(new Error('wrapped', { cause: withCode(code) }))).toBe(true)
    expect(isPassing(new AggregateError([withCode(code)]))).toBe(true)
  })
  it.each(['timeout exceeded when trying to connect', 'Connection terminated unexpectedly'])('%s', (message) => expect(isPassing(new Error(message))).toBe(true))
  it.each(['23505', '22P02', '42601', 'ENOENT', 'P2002'])('%s is ours', (code) => expect(isPassing(withCode(code))).toBe(false))
  it('nothing else', () => {
    const loop = new Error('x')
    loop.cause = loop
    for (const error of [null, undefined, 'x', 1, new TypeError('x is not a function'), loop]) expect(isPassing(error)).toBe(false)
  })
})
