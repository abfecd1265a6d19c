/** The generator of the demo campaign: small, seeded, the same on every machine. Nothing secret may come from it. */

export interface Random {
  /** At least 0 and below 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  shuffle<T>(list: readonly T[]): T[]
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, plenty for a demonstration. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)] as (typeof list)[number],
    shuffle(list) {
      const mixed = [...list]
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = between(0, i)
        ;[mixed[i], mixed[j]] = [mixed[j] as (typeof mixed)[number], mixed[i] as (typeof mixed)[number]]
      }
      return mixed
    },
  }
}

/** A stream of its own for one purpose, so that a change in one part of the seed does not shift every other part. */
export const stream = (seed: number, purpose: string): Random =>
  makeRandom([...purpose].reduce((hash, character) => Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0, (seed ^ 0x811c9dc5) >>> 0))

/** A UUID of version 7 whose time is given and whose random bits come from the generator. */
export function seededUuid(random: Random, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const digits = Array.from({ length: 3 }, () => Math.floor(random.next() * 0x1_0000_0000).toString(16).padStart(8, '0')).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits.slice(0, 3)}-${'89ab'.charAt(random.between(0, 3))}${digits.slice(3, 6)}-${digits.slice(6, 18)}`
}

/**
 * Splits `total` by weights into whole numbers that add up to it (largest remainder; ties go to the earlier entry).
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const order = exact.map((value, i) => ({ i, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.i - b.i)
  const left = total - parts.reduce((a, b) => a + b, 0)
  for (const { i } of order.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1
  return parts
}
