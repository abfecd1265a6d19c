/** The way out to another bureau: one HTTP post, one answer. It does not throw for what the line does. */
import { logger } from '@/platform/log'

/** Longest an answer may take, in milliseconds. */
const PATIENCE_MS = 10_000
/** Longest answer that is read, in bytes. */
const ANSWER_LIMIT = 16 * 1024

export type LineAnswer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: 'no-answer' | 'answer-too-long' }

/** Posts a signed message. Whatever comes back, with whatever status, is handed over as text: only its signature counts. */
export async function postToCounterpart(url: string, signed: string): Promise<LineAnswer> {
  try {
    const answer = await fetch(url, {
      method: 'POST', body: signed, headers: { 'content-type': 'application/jose', accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS),
    })
    let size = 0
    const chunks: Uint8Array[] = []
    for await (const chunk of answer.body ?? []) {
      size += chunk.length
      if (size > ANSWER_LIMIT) return { ok: false, code: 'answer-too-long' }
      chunks.push(chunk)
    }
    return { ok: true, text: Buffer.concat(chunks).toString('utf8') }
  } catch (error) {
    logger.debug({ error }, 'a counterpart did not answer')
    return { ok: false, code: 'no-answer' }
  }
}
