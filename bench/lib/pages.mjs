/** Pages against nginx: it serves the very bytes and headers that the portal answered, from a file, with the same coding. */
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { spawn } from 'node:child_process'
import { answering, find, startProgram } from './processes.mjs'

const ACCEPT = 'br, gzip'

/** An answer as it went over the wire, undecoded. */
const fetchRaw = (port, target) => new Promise((resolve, reject) => {
  http.get({ port, host: '127.0.0.1', path: target, headers: { 'accept-encoding': ACCEPT } }, (res) => {
    const chunks = []
    res.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve({ status: res.statusCode, headers: res.headers, body: Buffer.concat(chunks) }))
  }).on('error', reject)
})

const OWN = new Set(['date', 'connection', 'keep-alive', 'content-length', 'content-type', 'server', 'etag', 'last-modified', 'transfer-encoding', 'accept-ranges'])

/** Starts nginx with one location for each page. Null when there is no nginx. */
export async function startNginx({ portalPort, port, targets, folder }) {
  const program = find('nginx')
  if (!program) return null
  const locations = []
  for (const [i, target] of targets.entries()) {
    const { status, headers, body } = await fetchRaw(portalPort, target)
    if (status !== 200) throw new Error(`${target} answered ${status}`)
    fs.writeFileSync(path.join(folder, `page-${i}`), body)
    const added = Object.entries(headers).filter(([name]) => !OWN.has(name)).map(([name, value]) => `add_header ${name} "${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '${dollar}')}";`)
    locations.push(`location = ${target} { alias ${folder}/page-${i}; types {} default_type "${headers['content-type']}"; ${added.join(' ')} }`)
  }
  fs.chmodSync(folder, 0o755)
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) fs.mkdirSync(path.join(folder, name), { recursive: true })
  const config = path.join(folder, 'nginx.conf')
  fs.writeFileSync(config, `
worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx-error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_timeout 65; keepalive_requests 1000000; open_file_cache max=100;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  geo $dollar { default "$"; }
  server { listen 127.0.0.1:${port}; ${locations.join('\n')} }
}
`)
  const nginx = startProgram('nginx', program, ['-c', config, '-p', folder], { folder })
  await answering(nginx, `http://127.0.0.1:${port}${targets[0]}`, 10)
  for (const target of targets) {
    const [ours, theirs] = [await fetchRaw(portalPort, target), await fetchRaw(port, target)]
    if (theirs.headers['content-encoding'] !== ours.headers['content-encoding']) throw new Error(`nginx serves ${target} in another coding`)
  }
  return nginx
}

const capture = (program, args) => new Promise((resolve, reject) => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (more) => { text += more })
  child.once('error', reject)
  child.once('close', () => resolve(text))
})

export const readTool = () => (find('wrk') ? 'wrk' : 'autocannon')

/** Requests a second for one page in a closed loop of 20 connections. Every answer must be 200. */
export async function load(port, target, seconds) {
  const url = `http://127.0.0.1:${port}${target}`
  const wrk = find('wrk')
  if (wrk) {
    const text = await capture(wrk, ['-t1', '-c20', `-d${seconds}s`, '--latency', '-H', `accept-encoding: ${ACCEPT}`, url])
    if (/Non-2xx/.test(text)) throw new Error(`${url}: ${/Non-2xx.*/.exec(text)[0]}`)
    const ms = (line) => { const [, value, unit] = new RegExp(`${line}\\s+([\\d.]+)(us|ms|s)`).exec(text) ?? []; return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit] }
    return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]), p50: ms('50%'), p99: ms('99%') }
  }
  const { default: autocannon } = await import('autocannon')
  const result = await autocannon({ url, connections: 20, duration: seconds, headers: { 'accept-encoding': ACCEPT } })
  if (result.non2xx) throw new Error(`${url}: ${result.non2xx} answers were not 200`)
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}
