import { takeRate } from '../rate-limit'
import type { Post, PostReply, PostRequest, PostSpec } from './post'
import { problem } from './post'

/** 64 KiB: a full page of free text in any script, several times over. */
const DEFAULT_LIMIT = 64 * 1024

function build<Scope, Input>(
  gate: (request: PostRequest) => Promise<Scope | PostReply>,
  spec: PostSpec<Scope, Input>,
  checksOrigin: boolean,
): Post {
  return {
    name: spec.name,
    method: 'POST',
    path: spec.path,
    accepts: spec.accepts ?? 'form',
    limit: spec.limit ?? DEFAULT_LIMIT,
    checksOrigin,
    async handle(request) {
      const rate = await takeRate(spec.rate, request.caller)
      if (!rate.ok) return problem('too-many', rate.retryAfterSeconds)
      const parsed = spec.schema.safeParse(spec.accepts === 'raw' ? request.body : request.form)
      if (!parsed.success) return problem('bad-request')
      const scope = await gate(request)
      if (isReply(scope)) return scope
      return spec.run(parsed.data, scope, request)
    },
  }
}

function isReply(value: unknown): value is PostReply {
  return typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'problem' || value.kind === 'see-other' || value.kind === 'json')
}

const nobody = async () => ({ actor: 'nobody' as const })

/** A write anyone may make: starting a draft, asking for a case, switching the elder version. */
export const openPost = <Input>(spec: PostSpec<{ readonly actor: 'nobody' }, Input>): Post => build(nobody, spec, true)

/** A write by someone who holds a draft or a case: the gate mints the proven scope, or answers instead. */
export const residentPost = <Scope, Input>(gate: (request: PostRequest) => Promise<Scope | PostReply>, spec: PostSpec<Scope, Input>): Post =>
  build(gate, spec, true)

/** A signed message from another server: no cookies, no Origin; the signature is the authority and is checked in `run`. */
export const signedPost = <Input>(spec: PostSpec<{ readonly actor: 'nobody' }, Input>): Post => build(nobody, spec, false)
