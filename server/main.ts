/** The portal's one process: the front, Next behind it, the jobs beside it. Started by tools/start.mjs and tools/dev.mjs. */
import http from 'node:http'
import next from 'next'
import { now } from '@/platform/clock'
import { counterparts, CounterpartFileError } from '@/platform/counterparts'
import { disconnect } from '@/platform/database'
import { env, EnvironmentError, type Environment } from '@/platform/env'
import { securityHeaders } from '@/platform/headers'
import { KeyFileError, keys } from '@/platform/keys'
import { logIncident, logger } from '@/platform/log'
import { createFront, refusalOf } from './front'
import { readiness } from './health'
import { startJobs } from './jobs'
import { readFiles } from './files'
import { onRequestError } from './instrument'
import { readPages, type PublicPage } from './pages'
import { gets, posts, published, publishedRevision, streams } from './tables'
import type { NextHandler } from './render'

const PORT_TAKEN = 98
const GRACE_MS = 8_000

/** Prints one line that says what to do, and ends. */
function giveUp(message: string, code = 1): never {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}

function readEnvironment(): Environment {
  try {
    keys()
    counterparts()
    return env()
  } catch (error) {
    if (error instanceof EnvironmentError || error instanceof KeyFileError || error instanceof CounterpartFileError) giveUp(error.message)
    throw error
  }
}

const environment = readEnvironment()
const { PORT: port, HOST: hostname, NODE_ENV, secure, acceptedOrigins, PORTAL_ORIGIN: origin, TRUST_PROXY: trustedProxies, CANBAO_DEMO: demo } = environment
const dev = NODE_ENV === 'development'
const dir = process.cwd()

// Next's bundle reaches this log through the global object: see instrumentation.ts.
Object.assign(globalThis, { canbaoOnRequestError: onRequestError })

let leaving = false
let handle: NextHandler | null = null
let stopJobs: () => Promise<void> = async () => undefined

const ready = readiness(dir, () => handle !== null)
const headers = securityHeaders({ secure })

function readPublic(): { pages: ReadonlyMap<string, PublicPage>; files: ReturnType<typeof readFiles> } {
  try {
    return { pages: dev ? new Map() : readPages(dir, headers), files: readFiles(dir, headers, !dev) }
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') giveUp('There is no build of the pages in .next: run npm start, which makes one, or npm run dev.')
    throw error
  }
}

const { pages, files } = readPublic()

const server = http.createServer(
  {
    // Bodies have limits of their own (server/body.ts, server/stream.ts): an upload over a weak line takes minutes.
    maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 16 * 60_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5_000, insecureHTTPParser: false,
    requireHostHeader: true,
  },
  createFront({
    acceptedOrigins, origin, secure, trustedProxies, dev, demo, now, posts, streams, gets, published, pages, files,
    revision: publishedRevision,
    next: () => handle,
    away: async () => !(await ready()).database,
    health: async (path) => {
      if (path === '/healthz') return { status: 200, value: { status: 'up' } }
      const state = await ready()
      const all = !leaving && Object.values(state).every(Boolean)
      return { status: all ? 200 : 503, value: { status: leaving ? 'leaving' : all ? 'ready' : 'not ready', ...state } }
    },
  }),
)
server.maxRequestsPerSocket = 10_000
server.maxConnections = 20_000

server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
  if (socket.writable && error.code !== 'ECONNRESET') socket.end(refusalOf(error.code))
  else socket.destroy()
})
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') giveUp(`Port ${port} is taken by another program. Stop that, or choose another: PORT=${port + 1} npm start`, PORT_TAKEN)
  if (error.code === 'EACCES') giveUp(`Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`, PORT_TAKEN)
  giveUp(`The portal cannot listen on ${hostname}:${port} (${error.code ?? error.message}). Check HOST and PORT.`)
})

async function leave(code: number): Promise<void> {
  if (leaving) return
  leaving = true
  const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  const tooLate = setTimeout(() => process.exit(code), GRACE_MS + 1_500)
  tooLate.unref()
  // Jobs end beside the last answers: together they have the time that one of them would.
  const idle = stopJobs().catch(() => undefined)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(late)
  await idle
  await disconnect().catch(() => undefined)
  logger.info('the portal has stopped')
  process.exit(code)
}

process.on('SIGTERM', () => void leave(0))
process.on('SIGINT', () => void leave(0))
process.on('uncaughtException', (error) => {
  // A reader who goes away in the middle is no fault.
  if (['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as NodeJS.ErrnoException).code ?? '')) return
  logIncident(error, { place: 'uncaughtException' })
  process.exit(1)
})
process.on('unhandledRejection', (error) => void logIncident(error, { place: 'unhandledRejection' }))

/** Compresses pages and files ahead of the readers, one at a time beside the work. */
async function compressAhead(): Promise<void> {
  const served = [...pages].filter(([path]) => !path.includes('/problem/')).map(([, page]) => page)
  const documents = [...served.flatMap((page) => [page.standard, page.elder]), ...files.values()]
  for (const coding of ['br', 'gzip'] as const) for (const document of documents) if (!leaving) await document.form(coding)
}

server.listen(port, hostname, () => {
  const start = async () => {
    // In production nobody may upgrade a connection: Next gets a server that never listens to attach its handler to.
    const app = next({ dev, dir, hostname, port, quiet: true, ...(dev ? { httpServer: server } : { httpServer: http.createServer() }) })
    await app.prepare()
    handle = app.getRequestHandler() as NextHandler
    stopJobs = startJobs()
    logger.info({ pages: pages.size, files: files.size, posts: posts.length, origin, dev }, 'the portal is open')
    if (!dev) await compressAhead()
  }
  start().catch((error: unknown) => {
    logIncident(error, { place: 'start' })
    giveUp(`The pages cannot be served: ${error instanceof Error ? error.message : String(error)}`)
  })
})
if (!dev) server.on('upgrade', (_req, socket) => socket.destroy())
