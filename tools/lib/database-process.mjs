/** The database of a run: the one DATABASE_URL names, or the embedded one, which is watched and started again if it is killed. */
import { place } from './database-fault.mjs'
import { isAlive, identify } from './process-identity.mjs'
import { say } from './say.mjs'

const everyMs = 1000
const mostRestarts = 5 // within ten minutes; more means that something is wrong with the machine

export async function openDatabase() {
  if (process.env.DATABASE_URL) return { embedded: false, url: process.env.DATABASE_URL, remark: place(process.env.DATABASE_URL), stop: async () => {} }
  const { databaseUrl, start, status, stop } = await import('../db.mjs')
  const before = (await status()).up
  let server = await start()
  let watched = identify(server.pid)
  let restarts = []
  let busy
  const look = async () => {
    if (isAlive(watched)) return
    restarts = [...restarts.filter((at) => Date.now() - at < 600_000), Date.now()]
    if (restarts.length > mostRestarts) return
    try {
      server = await start()
      watched = identify(server.pid)
      say(`  The database had stopped and was started again. Its log: ${server.log}.1`)
    } catch (error) {
      say(`  The database has stopped and does not start: ${error.message}`)
    }
  }
  const timer = setInterval(() => { busy ??= look().finally(() => { busy = undefined }) }, everyMs)
  return {
    embedded: true, url: databaseUrl(), remark: `embedded, port ${server.port}${before ? ', was still running' : ''}`,
    async stop() {
      clearInterval(timer)
      await busy
      await stop()
    },
  }
}
