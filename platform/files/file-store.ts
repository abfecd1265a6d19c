/** The port to wherever documents lie, and how a key becomes a place there. */
import type { Readable } from 'node:stream'
import { Fault } from '@/platform/errors'

export interface FileStore {
  /** Stores under a key, whole or not at all; what stood there is replaced. Done when it would survive a power cut. */
  put(key: string, bytes: Readable | Buffer): Promise<void>
  /** @throws Fault `file-missing`. */
  get(key: string): Promise<Readable>
  /** Also fine when nothing is there. */
  remove(key: string): Promise<void>
  has(key: string): Promise<boolean>
  /** Every key, or those behind `after`, in an order of the store's own that does not change: for sweeps that go on where they stopped. */
  list(after?: string): AsyncIterable<string>
}

const KEY = /^[0-9a-z][0-9a-z-]{6,78}[0-9a-z]$/

/**
 * The place of a key below a store: two levels of folders by its last four symbols, which are random in every version of a UUID; the first
 * ones of version 7 tell the time and would fill one folder after the other.
 * @throws Fault `file-key` for anything but lower-case letters, digits and hyphens: a key is made by us and never from a name.
 */
export function placeOf(key: string): string {
  if (!KEY.test(key)) throw new Fault('file-key', 'file store: not a key')
  return `${key.slice(-2)}/${key.slice(-4, -2)}/${key}`
}
