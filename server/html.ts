/** Small changes to finished HTML. Pure. */
import { createHash } from 'node:crypto'

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/** CSP hashes of the inline scripts, in the form of `platform/headers`. */
export function inlineScriptHashes(html: string): readonly string[] {
  return [...new Set([...html.matchAll(INLINE_SCRIPT)].map(([, code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}`))]
}

/** The page without scripts and without what loads them early: it then says the same under any address. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}

const MARK = ' data-mode="elder"'

/** The page in the elder version: one attribute on the root element; the styles do the rest. */
export function elderVersion(html: string): string {
  return html.replace(/<html(?=[\s>])/, `<html${MARK}`)
}

/** Bytes of a stream looked at for the root element before giving up; it is among the first twenty. */
const LOOKED_AT = 1024

/** The same for a page that arrives in pieces. */
export function elderStream(): (chunk: Buffer) => Buffer {
  let seen = Buffer.alloc(0)
  let done = false
  return (chunk) => {
    if (done) return chunk
    seen = Buffer.concat([seen, chunk])
    const at = seen.indexOf('<html')
    if (at < 0 && seen.length < LOOKED_AT) return Buffer.alloc(0)
    done = true
    return at < 0 ? seen : Buffer.concat([seen.subarray(0, at + 5), Buffer.from(MARK), seen.subarray(at + 5)])
  }
}
