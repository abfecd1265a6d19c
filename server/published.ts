/**
 * Pages that are rendered per request and yet the same for everybody: rendered once for each state of the campaign and kept as bytes.
 *
 * An entry is served while it is known to be true: the revision it shows was the current one at most `TRUE_FOR_MS` ago. Older, and the
 * reader waits for the check, and for a new render when the figures moved. So what is served is never older than that plus the half
 * second for which the revision itself is kept, however long nobody asked.
 */
import { logger } from '@/platform/log'
import { publicPage, type PublicPage } from './pages'
import type { Rendered } from './render'

/** A page that may be kept, and the query parameters that change it. Any other parameter is dropped. */
export interface PublishedRoute {
  readonly path: string
  readonly parameters: readonly string[]
}

const TRUE_FOR_MS = 1_000
/** After this, the check is made beside the answer, so that under steady traffic nobody waits. */
const CHECK_AFTER_MS = 400
/** Rendered again in any case: dates of the day, texts that no revision counts. */
const OLDEST_MS = 30_000
/** While renders fail, what was true a moment ago is better than nothing. */
const STALE_AT_MOST_MS = 20_000
const MOST_ENTRIES = 200
/** Brotli quality: a page of 100 kB takes about 4 ms. */
const QUALITY = 5
const VALUE = /^[\w.~-]{0,64}$/

interface Entry {
  page: PublicPage
  revision: string
  renderedAt: number
  trueAt: number
}

export interface PublishedOptions {
  readonly render: (target: string) => Promise<Rendered>
  /** Changes when anything does that these pages show. */
  readonly revision: () => Promise<string>
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds that only grow. */
  readonly clock?: () => number
}

/** The one address under which a page and its known parameters are kept, or null for values no link of ours has. */
export function canonicalTarget(path: string, query: string, parameters: readonly string[]): string | null {
  if (query === '') return path
  const given = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const name of [...parameters].sort()) {
    const values = given.getAll(name)
    const [value] = values
    if (value === undefined || value === '') continue
    if (values.length > 1 || !VALUE.test(value)) return null
    kept.set(name, value)
  }
  return kept.size > 0 ? `${path}?${kept.toString()}` : path
}

export class PublishedPages {
  readonly #entries = new Map<string, Entry>()
  readonly #running = new Map<string, Promise<PublicPage | null>>()
  readonly #clock: () => number
  constructor(readonly options: PublishedOptions) {
    this.#clock = options.clock ?? (() => performance.now())
  }

  /**
   * The page, or null when it cannot be kept (an error page, a redirect): then Next answers this one request.
   * @throws what the revision or the render throws, when nothing true enough is left.
   */
  async get(target: string): Promise<PublicPage | null> {
    const entry = this.#entries.get(target)
    if (!entry) return this.#renew(target)
    this.#entries.delete(target)
    this.#entries.set(target, entry) // used last, dropped last
    const age = this.#clock() - entry.trueAt
    if (age > TRUE_FOR_MS) return this.#renew(target)
    if (age > CHECK_AFTER_MS) void this.#renew(target).catch(() => undefined)
    return entry.page
  }

  /** The page at once, when it is held and was true a moment ago. */
  peek(target: string): PublicPage | null {
    const entry = this.#entries.get(target)
    return entry && this.#clock() - entry.trueAt <= CHECK_AFTER_MS ? entry.page : null
  }

  #renew(target: string): Promise<PublicPage | null> {
    const running = this.#running.get(target)
    if (running) return running
    const renewal = this.#check(target).finally(() => this.#running.delete(target))
    this.#running.set(target, renewal)
    return renewal
  }

  async #check(target: string): Promise<PublicPage | null> {
    const entry = this.#entries.get(target)
    const at = this.#clock()
    try {
      const revision = await this.options.revision()
      if (entry && entry.revision === revision && at - entry.renderedAt < OLDEST_MS) {
        entry.trueAt = at
        return entry.page
      }
      return await this.#render(target, revision, at, entry)
    } catch (error) {
      if (!entry || at - entry.trueAt >= STALE_AT_MOST_MS) throw error
      logger.warn({ path: target, error }, 'a published page could not be renewed')
      return entry.page
    }
  }

  async #render(target: string, revision: string, at: number, before: Entry | undefined): Promise<PublicPage | null> {
    const { status, headers, body } = await this.options.render(target)
    if (status !== 200 || !String(headers['content-type']).startsWith('text/html') || headers['set-cookie'] !== undefined) {
      this.#entries.delete(target)
      return null
    }
    const html = body.toString('utf8')
    // The same bytes again: keep what is compressed already.
    const page = before?.page.html === html ? before.page : publicPage(html, this.options.headers, QUALITY)
    this.#entries.delete(target)
    this.#entries.set(target, { page, revision, renderedAt: at, trueAt: at })
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MOST_ENTRIES) break
      this.#entries.delete(oldest)
    }
    return page
  }
}
