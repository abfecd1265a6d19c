/**
 * A payment office for trials: a page of our own where "pay" takes no money. It speaks like a real one, with a signed hand-off
 * and a signed callback, so that the portal's side is exercised. Refused in production outside a demo (env.ts).
 *
 * Callback signature: `t=<unix seconds>,v1=<hex HMAC-SHA-256 of "<t>.<raw body>" with the callback key>`.
 */
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { ok, refuse, type Result } from '@/platform/errors'
import { keys } from '@/platform/keys'
import type { CallbackRefusal, HandOff, PaidNotice, PaymentProvider } from '@/platform/ports/payment'
import { randomSymbols, readToken, sameBytes, signToken } from '@/platform/tokens'

/** Header that carries the signature of a callback. */
export const CALLBACK_SIGNATURE_HEADER = 'x-canbao-signature'
/** A callback is accepted this long before and after its own time. */
const TOLERANCE_SECONDS = 300
/** A hand-off link works this long. */
const HAND_OFF_MINUTES = 30

const noticeId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)
const amountFen = z.int().min(1).max(100_000_000)
const reference = z.string().regex(/^SBX-[0-9A-HJKMNP-TV-Z]{12}$/)
/** One slash, then no second one and no backslash: browsers read both as the start of a foreign host. */
const localPath = z.string().max(500).regex(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/)

const handOffPayload = z.strictObject({ noticeId, amountFen, returnUrl: localPath, reference })
const callbackBody = z.strictObject({ noticeId, amountFen, paidAt: z.iso.datetime(), providerReference: reference })

export type SandboxHandOff = z.output<typeof handOffPayload>

function handOff({ noticeId, amountFen, returnUrl, locale, now }: HandOff): { url: string } {
  const payload = handOffPayload.safeParse({ noticeId, amountFen, returnUrl, reference: `SBX-${randomSymbols(12)}` })
  if (!payload.success) throw new RangeError(`payment hand-off: ${String(payload.error.issues[0]?.path[0])} is out of range`)
  const token = signToken('payment-hand-off', payload.data, new Date(now.getTime() + HAND_OFF_MINUTES * 60_000))
  return { url: `/${locale}/payment/sandbox?token=${token}` }
}

/** What a hand-off link asks for; the sandbox page shows it. */
export function readSandboxHandOff(token: string, now: Date): Result<SandboxHandOff, 'token-invalid' | 'token-expired'> {
  const read = readToken('payment-hand-off', token, now)
  if (!read.ok) return read
  const payload = handOffPayload.safeParse(read.value)
  return payload.success ? ok(payload.data) : refuse('token-invalid')
}

/** The callback that the sandbox sends when the payer says "pay". One hand-off has one reference, so paying twice is one payment. */
export function sandboxCallback(request: SandboxHandOff, now: Date): { readonly body: string; readonly signature: string } {
  const { noticeId, amountFen, reference } = request
  const body = JSON.stringify({ noticeId, amountFen, paidAt: now.toISOString(), providerReference: reference })
  return { body, signature: signCallback(body, now) }
}

/** Signs a raw callback body at an instant. */
export function signCallback(body: string, now: Date): string {
  const seconds = String(Math.floor(now.getTime() / 1000))
  return `t=${seconds},v1=${macOf(seconds, body)}`
}

const macOf = (seconds: string, body: string) => createHmac('sha256', keys().callback).update(`${seconds}.${body}`).digest('hex')

function verifyCallback(body: string, signature: string | null, now: Date): Result<PaidNotice, CallbackRefusal> {
  if (!signature) return refuse('signature-absent')
  const [, seconds, mac] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? []
  if (seconds === undefined || mac === undefined || !sameBytes(mac, macOf(seconds, body))) return refuse('signature-wrong')
  // Only after the signature: a stranger learns nothing about our clock.
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > TOLERANCE_SECONDS) return refuse('signature-expired')
  const parsed = callbackBody.safeParse(jsonOf(body))
  if (!parsed.success) return refuse('body-malformed')
  const { paidAt, ...rest } = parsed.data
  return ok({ ...rest, paidAt: new Date(paidAt) })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export const sandboxPayment: PaymentProvider = { id: 'sandbox', handOff, verifyCallback }
