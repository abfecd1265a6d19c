/** Pages that Next prerendered, read once and served from memory. */
import fs from 'node:fs'
import path from 'node:path'
import { isLocale } from '@/domain/locale'
import { contentSecurityPolicy } from '@/platform/headers'
import { logger } from '@/platform/log'
import { Document } from './encoded'
import { elderVersion, inlineScriptHashes } from './html'

/** One page in both versions. Bytes never hold anything personal, so the two are all there is. */
export interface PublicPage {
  readonly html: string
  readonly standard: Document
  readonly elder: Document
}

/**
 * Caches may keep the page and must ask before each use: a figure may have changed, and the reader may have switched the version. The
 * answer to the question is 304 from memory.
 */
const PUBLIC_CACHING = { 'cache-control': 'public, max-age=0, must-revalidate', vary: 'cookie, rsc' }

export function publicPage(html: string, headers: Readonly<Record<string, string>>, quality: number): PublicPage {
  const policy = contentSecurityPolicy({ hashes: inlineScriptHashes(html) })
  const documentOf = (text: string) =>
    new Document(Buffer.from(text), { type: 'text/html; charset=utf-8', headers: { ...headers, ...PUBLIC_CACHING, 'content-security-policy': policy }, quality })
  return { html, standard: documentOf(html), elder: documentOf(elderVersion(html)) }
}

interface Meta {
  readonly postponed?: unknown
  readonly status?: number
}

/** Prerendered pages by path. Pages that Next would renew by itself or finish per request are left to Next. */
export function readPages(dir: string, headers: Readonly<Record<string, string>>): ReadonlyMap<string, PublicPage> {
  const root = path.join(dir, '.next/server/app')
  const manifest = JSON.parse(fs.readFileSync(path.join(dir, '.next/prerender-manifest.json'), 'utf8')) as {
    readonly routes: Readonly<Record<string, { readonly initialRevalidateSeconds: number | false } | undefined>>
  }
  const pages = new Map<string, PublicPage>()
  for (const found of fs.readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const file = found.replaceAll('\\', '/')
    const route = `/${file.slice(0, -'.html'.length)}`
    if (!file.endsWith('.html') || !isLocale(route.split('/')[1] ?? '')) continue
    const metaFile = path.join(root, `${route.slice(1)}.meta`)
    const meta = (fs.existsSync(metaFile) ? JSON.parse(fs.readFileSync(metaFile, 'utf8')) : {}) as Meta
    const renewed = manifest.routes[route]?.initialRevalidateSeconds
    if (meta.postponed !== undefined || (meta.status ?? 200) !== 200) continue
    if (typeof renewed === 'number') logger.warn({ route }, 'a prerendered page wants to be renewed: it is served as it was built')
    pages.set(route, publicPage(fs.readFileSync(path.join(root, file), 'utf8'), headers, 11))
  }
  return pages
}
