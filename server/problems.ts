/** Pages of coded problems, prerendered by Next in every language (app/[locale]/problem/[code]). They carry no script: they must say the same at any address. */
import type { Locale } from '@/domain/locale'
import type { ProblemCode } from '@/platform/posts/post'
import { words } from '@/platform/words'
import { elderVersion, withoutScripts } from './html'

/** Stands in the prerendered page of a fault where the incident id belongs. */
export const INCIDENT_MARK = '%INCIDENT%'

export interface ProblemPages {
  page(locale: Locale, code: ProblemCode, elder: boolean, incident?: string): Promise<string>
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (symbol) => `&#${symbol.charCodeAt(0)};`)

/** A page without style, for when even the prerendered one cannot be had. */
export function plainProblem(locale: Locale, code: ProblemCode): string {
  const say = words(locale, 'shell')
  const [title, text, next] = (['title', 'text', 'next'] as const).map((part) => escaped(say(`problems.${code}.${part}`)))
  return `<!DOCTYPE html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p>${next}</p>${code === 'fault' ? `<p>${escaped(say('problems.incident', { incident: INCIDENT_MARK }))}</p>` : ''}<p><a href="/${locale}">${escaped(say('nav.home'))}</a></p></main></body></html>`
}

/** Whether this is a demonstration is known when the portal starts, not when its pages are built. */
function withDemoNotice(html: string, locale: Locale): string {
  if (html.includes('class="demo-notice"')) return html
  return html.replace(/<header class="top">/, `$&<p class="demo-notice"><span>${escaped(words(locale, 'shell')('notices.demo'))}</span></p>`)
}

/** @param source the prerendered page, or null when there is none (yet). */
export function problemPages(source: (locale: Locale, code: ProblemCode) => Promise<string | null>, { demo }: { readonly demo: boolean }): ProblemPages {
  return {
    async page(locale, code, elder, incident) {
      const found = await source(locale, code).catch(() => null)
      const html = withoutScripts(found ?? plainProblem(locale, code)).replaceAll(INCIDENT_MARK, incident ?? '–')
      const marked = demo ? withDemoNotice(html, locale) : html
      return elder ? elderVersion(marked) : marked
    },
  }
}
