/** Files of the build and of public/, served from memory. */
import fs from 'node:fs'
import path from 'node:path'
import { Document } from './encoded'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8', '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.pdf': 'application/pdf',
}

const FOREVER = { 'cache-control': 'public, max-age=31536000, immutable' }
const FOR_AN_HOUR = { 'cache-control': 'public, max-age=3600' }
/** Names that change with the content: `name.v1.woff2`. */
const VERSIONED = /\.v\d+\.[a-z0-9]+$/

/** Files below a folder by request path. A kind we do not know is not served. */
function below(folder: string, prefix: string, headersFor: (file: string) => Readonly<Record<string, string>>): [string, Document][] {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const type = types[path.extname(entry.name).toLowerCase()]
    if (!entry.isFile() || type === undefined || entry.name.startsWith('.')) return []
    const file = path.join(entry.parentPath, entry.name)
    const relative = path.relative(folder, file).split(path.sep).map(encodeURIComponent).join('/')
    return [[`${prefix}${relative}`, new Document(fs.readFileSync(file), { type, headers: headersFor(entry.name) })]]
  })
}

export function readFiles(dir: string, headers: Readonly<Record<string, string>>, withBuild: boolean): ReadonlyMap<string, Document> {
  return new Map([
    ...below(path.join(dir, 'public'), '/', (name) => ({ ...headers, ...(VERSIONED.test(name) ? FOREVER : FOR_AN_HOUR) })),
    ...(withBuild ? below(path.join(dir, '.next/static'), '/_next/static/', () => ({ ...headers, ...FOREVER })) : []),
  ])
}
