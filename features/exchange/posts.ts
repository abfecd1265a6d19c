import { z } from 'zod'
import { envelopeFault, MESSAGE_LIMIT, PROTOCOL, readEnvelope, readLetter, type Envelope } from '@/domain/exchange/envelope'
import { readContent } from '@/domain/exchange/messages'
import { answerText, statusOf, type Answer, type LineCode } from '@/domain/exchange/verdict'
import { counterparts, MESSAGES_PATH, type Directory } from '@/platform/counterparts'
import { decrypt, requestDigest, sign, verify } from '@/platform/line-crypto'
import { logger } from '@/platform/log'
import { signedPost } from '@/platform/posts/build'
import { problem, type Post, type PostReply, type PostRequest } from '@/platform/posts/post'
import { takeRate } from '@/platform/rate-limit'
import { nudgeExchange } from './jobs'
import { recordTurnedAway, takeMessage, type ExchangeHandlers, type Taken, type TurnedAway } from './submissions'

/** What became of the bytes of one post. */
interface Reception extends Taken {
  /** Null while nothing proves who wrote it. */
  readonly envelope: Envelope | null
}

/** Opens one sending and hands it to its room; what is not genuine, not for us or not of now is turned away and written down. */
async function receive(directory: Directory, handlers: ExchangeHandlers, signed: string, { now, caller }: PostRequest): Promise<Reception> {
  const turnAway = async (away: TurnedAway, envelope: Envelope | null): Promise<Reception> => {
    // Copies of genuine messages cost their sender nothing either: the log must not be filled from outside.
    if ((await takeRate('exchange-refusal', caller)).ok) await recordTurnedAway(away, now)
    else logger.warn({ refusal: away.code, counterpart: away.counterpart }, 'a message of another bureau was turned away')
    return { code: away.code, repeated: false, envelope }
  }
  const verified = await verify('canbao-message', signed, (id) => directory.counterparts.get(id))
  if (!verified.ok) {
    const claimed = verified.signer !== null && directory.counterparts.has(verified.signer) ? verified.signer : null
    return turnAway({ code: verified.code, counterpart: claimed, letter: null }, null)
  }
  const counterpart = verified.signer
  const envelope = readEnvelope(verified.content)
  const away = (code: LineCode) => turnAway({ code, counterpart, letter: envelope && { id: envelope.id, exchange: envelope.exchange, kind: envelope.kind } }, envelope)
  if (!envelope || envelope.from !== counterpart) return away('malformed')
  const fault = envelopeFault(envelope, directory.self, now)
  if (fault) return away(fault)
  const opened = await decrypt(envelope.letter)
  if (opened === null) return away('undecipherable')
  const letter = readLetter(opened, envelope)
  if (!letter) return away('malformed')
  const content = readContent(letter.kind, letter.body)
  if (!content) return away('body-malformed')
  return { ...(await takeMessage(handlers, letter, content, now)), envelope }
}

/** The answer, signed over what it answers. The unsigned members beside it are for people who read along. */
async function answer(directory: Directory, signed: string, { code, repeated, envelope }: Reception, now: Date): Promise<PostReply> {
  const content: Answer = {
    protocol: PROTOCOL, from: directory.self, to: envelope?.from ?? null, message: envelope?.id ?? null, request: requestDigest(signed),
    outcome: code === null ? 'accepted' : 'refused', code, repeated, at: now.toISOString(),
  }
  const proof = await sign('canbao-answer', directory.self, answerText(content))
  return { kind: 'json', status: statusOf(code), value: { outcome: content.outcome, code, repeated, answer: proof } }
}

/** The one door for messages of other bureaus. Which room acts on them is the caller's to say. */
export function exchangePosts(handlers: ExchangeHandlers): readonly Post[] {
  const messages = signedPost({
    name: 'exchange.message', path: MESSAGES_PATH, accepts: 'raw', limit: MESSAGE_LIMIT, rate: 'exchange', schema: z.instanceof(Buffer), audit: 'exchange.received',
    run: async (body, _, request) => {
      const directory = counterparts()
      if (!directory) return problem('not-found')
      const signed = body.toString('latin1')
      const reception = await receive(directory, handlers, signed, request)
      // Its room may have answered.
      if (reception.code === null && !reception.repeated) nudgeExchange()
      return answer(directory, signed, reception, request.now)
    },
  })
  return [messages]
}
