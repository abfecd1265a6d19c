import type { SourceRef } from './parameters'

/**
 * The part of a source that names a document or office in Chinese, as people cite it: up to the first Latin word, comma or bracket.
 * Null for a source without such a name: a secondary summary, or knowledge that the bureau has yet to confirm.
 */
export function citation(source: SourceRef): string | null {
  const name = (/^[^A-Za-z,(（]*/.exec(source.text)?.[0] ?? '').replace(/[\s—]+$/u, '').trim()
  return /\p{Script=Han}/u.test(name) ? name : null
}

/** Citations of several sources, each once, and whether any source could not be cited. */
export function citations(sources: readonly SourceRef[]): { readonly cited: readonly string[]; readonly secondary: boolean } {
  const named = sources.map(citation)
  return { cited: [...new Set(named.filter((name) => name !== null))], secondary: named.includes(null) }
}
