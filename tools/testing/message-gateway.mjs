/**
 * A text-message gateway for the browser tests, as the contract in `platform/ports/message-gateway.ts` has it: it checks the signature and
 * takes everything, but refuses what is sent the first time to a number that ends in 0550, so that there is a dead letter to send again.
 *
 *   node tools/testing/message-gateway.mjs PORT KEY      for a portal started by hand
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import http from 'node:http'
import { pathToFileURL } from 'node:url'

const REFUSED = '0550'

const signed = (key, { 'canbao-timestamp': at = '', 'canbao-signature': given = '' }, body) => {
  const own = Buffer.from(`v1=${createHmac('sha256', key).update(`${at}.${body}`).digest('hex')}`)
  return own.length === given.length && timingSafeEqual(own, Buffer.from(given))
}

/** Listens on a free port, or the one named. Resolves to its address and the way to end it. */
export async function openGateway(key, port = 0) {
  const server = http.createServer(async (request, response) => {
    const parts = []
    for await (const part of request) parts.push(part)
    const body = Buffer.concat(parts).toString('utf8')
    const answer = (status, said) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
    if (!signed(key, request.headers, body)) return answer(401, { code: 'signature' })
    const { to, key: once } = JSON.parse(body)
    return to.endsWith(REFUSED) && once.endsWith('-0') ? answer(422, { code: 'address' }) : answer(202, { id: once })
  })
  await new Promise((resolve) => { server.listen(port, '127.0.0.1', resolve) })
  return { url: `http://127.0.0.1:${server.address().port}/messages`, close: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections() }) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await openGateway(process.argv[3] ?? '', Number(process.argv[2]))
