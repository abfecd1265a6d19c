/**
 * A bad line between two installations: an HTTP proxy that loses requests and answers, repeats, delays past others, alters, cuts off for a
 * while and sends again what passed long ago. What it does follows from its seed.
 */
import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** Small generator of even quality (mulberry32): the same seed, the same fate. */
export function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Share of requests that meet each fate; the rest passes. */
const fates = { lost: 0.1, answerLost: 0.1, repeated: 0.1, delayed: 0.15, altered: 0.03, answerAltered: 0.03, recalled: 0.05 }
const longestDelay = 1_500
/** Requests that may be sent again long after. */
const remembered = 500

const read = (stream) => new Promise((resolve, reject) => {
  const parts = []
  stream.on('data', (part) => parts.push(part)).once('end', () => resolve(Buffer.concat(parts))).once('error', reject)
})

function pass(target, { method, path, type, body }) {
  return new Promise((resolve, reject) => {
    const headers = { host: new URL(target).host, 'content-length': body.length, ...(type ? { 'content-type': type } : {}) }
    const request = http.request(target + path, { method, headers, agent: false, timeout: 15_000 }, (answer) => {
      read(answer).then((content) => resolve({ status: answer.statusCode, type: answer.headers['content-type'], content }), reject)
    })
    request.once('timeout', () => request.destroy(new Error('timeout'))).once('error', reject).end(body)
  })
}

function altered(bytes, random) {
  const copy = Buffer.from(bytes)
  if (copy.length > 0) copy[Math.floor(random() * copy.length)] ^= 1 + Math.floor(random() * 255)
  return copy
}

/** Opens a line to `target`, which may change when the far side moves. Resolves to `{ url, counts, to, calm, cut, close }`. */
export async function openLine(seed, port = 0) {
  const random = chance(seed)
  const counts = { passed: 0, unreachable: 0, ...Object.fromEntries(Object.keys(fates).map((fate) => [fate, 0])), cut: 0 }
  const past = []
  let target = null
  let bad = true
  let cutUntil = 0

  const fateOf = () => {
    let draw = random()
    for (const [fate, share] of Object.entries(fates)) {
      if (draw < share) return fate
      draw -= share
    }
    return 'passed'
  }
  const again = (request) => void pass(target, request).catch(() => undefined)

  const server = http.createServer((req, res) => {
    const handle = async () => {
      const request = { method: req.method, path: req.url, type: req.headers['content-type'], body: await read(req) }
      const fate = bad ? fateOf() : 'passed'
      if (bad && Date.now() < cutUntil) {
        counts.cut++
        return void req.socket.destroy()
      }
      counts[fate]++
      if (fate === 'lost') return void req.socket.destroy()
      if (fate === 'delayed') await sleep(random() * longestDelay)
      if (fate === 'repeated') void sleep(random() * longestDelay).then(() => again(request))
      if (fate === 'recalled' && past.length > 0) again(past[Math.floor(random() * past.length)])
      if (past.length < remembered) past.push(request)
      else past[Math.floor(random() * remembered)] = request
      const answer = await pass(target, fate === 'altered' ? { ...request, body: altered(request.body, random) } : request).catch(() => null)
      if (!answer) counts.unreachable++
      if (!answer || fate === 'answerLost') return void req.socket.destroy()
      const content = fate === 'answerAltered' ? altered(answer.content, random) : answer.content
      res.writeHead(answer.status, { 'content-type': answer.type ?? 'application/json', 'content-length': content.length })
      res.end(content)
    }
    handle().catch(() => req.socket.destroy())
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise((resolve, reject) => { server.once('error', reject).listen(port, '127.0.0.1', resolve) })
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    counts,
    to: (url) => { target = url },
    /** From now on everything passes. */
    calm: () => { bad = false },
    /** Nothing passes for so many milliseconds. */
    cut: (milliseconds) => { cutUntil = Date.now() + milliseconds },
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
