/**
 * An S3 server for tests: s3rver from npm, which keeps its objects in a temporary folder. It takes any Signature Version 4, so a gate in
 * front of it checks signature and body as the specification says, with no code of the client's.
 */
import { createHash, createHmac } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import S3rver from 's3rver'

const access = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const hmac = (key, text) => createHmac('sha256', key).update(text).digest()
const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (symbol) => `%${symbol.charCodeAt(0).toString(16).toUpperCase()}`)

/** "Authenticating Requests: Using the Authorization Header", Amazon S3 API Reference: the code of what is wrong, or undefined. */
function fault({ method, url, headers }, body) {
  const [, scope, names, signature] = /^AWS4-HMAC-SHA256 Credential=S3RVER\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? []
  if (scope === undefined) return 'AccessDenied'
  if (headers['x-amz-content-sha256'] !== sha256(body)) return 'XAmzContentSHA256Mismatch'
  if (!['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => names.split(';').includes(name))) return 'AccessDenied'
  const { pathname, searchParams } = new URL(url, 'http://s3')
  const query = [...searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort().join('&')
  const lines = names.split(';').map((name) => `${name}:${headers[name].trim()}\n`).join('')
  const request = [method, pathname, query, lines, names, headers['x-amz-content-sha256']].join('\n')
  const [date, region, service] = scope.split('/')
  const key = [date, region, service, 'aws4_request'].reduce(hmac, `AWS4${access.secretAccessKey}`)
  return hmac(key, ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(request)].join('\n')).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch'
}

const gate = (port) =>
  http.createServer((request, answer) => {
    void buffer(request).then((body) => {
      const code = fault(request, body)
      if (code) return answer.writeHead(403).end(`<Error><Code>${code}</Code></Error>`)
      const behind = http.request({ host: '127.0.0.1', port, method: request.method, path: request.url, headers: request.headers }, (theirs) => {
        answer.writeHead(theirs.statusCode, theirs.headers)
        theirs.pipe(answer)
      })
      behind.once('error', () => answer.destroy())
      return behind.end(body)
    })
  })

export async function startS3({ bucket = 'documents' } = {}) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-s3-'))
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: bucket }] })
  const { port } = await server.run()
  const front = gate(port)
  await new Promise((resolve) => { front.listen(0, '127.0.0.1', resolve) })
  return {
    settings: { endpoint: `http://127.0.0.1:${front.address().port}`, bucket, region: 'us-east-1', ...access },
    directory,
    stop: async () => {
      front.closeAllConnections()
      front.close()
      await server.close()
      fs.rmSync(directory, { recursive: true, force: true })
    },
  }
}
