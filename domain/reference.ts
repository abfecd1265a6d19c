import { westernDigits } from '@/domain/identity-document/clean'

/** Crockford's base 32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12
const RANDOM = LENGTH - 1

/** A case reference: 11 random symbols (55 bits) and one check symbol. */
export type Reference = string

export type ParsedReference =
  | { readonly ok: true; readonly value: Reference }
  | { readonly ok: false; readonly code: 'length' | 'character' | 'check' }

/** Doubling in the field of 32 elements with the polynomial x^5 + x^2 + 1, whose element 2 has order 31. */
const double = (x: number): number => ((x << 1) ^ (x & 16 ? 0b100101 : 0)) & 31

/**
 * The sum of symbol i times 2^(12-i) over GF(32) must be zero, the check symbol carrying weight 1. All twelve weights differ and
 * none is zero, so every wrong symbol and every swap of two different symbols (neighbors or not) is caught, and the check
 * symbol stays inside the 32: a modulus-37 check would need five symbols more.
 */
const weighted = (symbols: string): number => [...symbols].reduce((sum, symbol) => double(sum) ^ ALPHABET.indexOf(symbol), 0)

const checkSymbol = (symbols: string): string => ALPHABET.charAt(double(weighted(symbols)))

/**
 * A new reference from random bytes; the five low bits of each of the first eleven are used.
 * @throws RangeError when fewer than eleven bytes are given
 */
export function makeReference(randomBytes: Uint8Array): Reference {
  if (randomBytes.length < RANDOM) throw new RangeError(`${RANDOM} random bytes needed`)
  const symbols = [...randomBytes.subarray(0, RANDOM)].map((byte) => ALPHABET.charAt(byte & 31)).join('')
  return symbols + checkSymbol(symbols)
}

/**
 * Reads a reference as people type it: any case, spaces, hyphens, full-width or Arabic digits, I and L for 1, O for 0.
 * @returns the twelve symbols, or the first thing wrong: a foreign character, the length, the check symbol
 */
export function parseReference(raw: string): ParsedReference {
  const value = westernDigits(raw.normalize('NFKC'))
    .replace(/[\s\p{Cf}\p{Dash}\u2212]/gu, '')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
  if ([...value].some((symbol) => !ALPHABET.includes(symbol))) return { ok: false, code: 'character' }
  if (value.length !== LENGTH) return { ok: false, code: 'length' }
  return weighted(value) === 0 ? { ok: true, value } : { ok: false, code: 'check' }
}

/** A reference in three groups of four, joined by hyphens. */
export const formatReference = (reference: Reference): string => (reference.match(/.{1,4}/g) ?? []).join('-')
