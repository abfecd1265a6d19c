#!/usr/bin/env node
/**
 * Stand-in for Prisma's native schema engine, which its command fetches from a host of its own before it does anything. This one
 * speaks the same JSON-RPC over standard input and output and runs the WASM engine of the same release from npm, so that every
 * `npx prisma` command works without a download. `prisma.config.ts` names it.
 *
 * `@prisma/schema-engine-wasm` must be the build named by `@prisma/engines-version`: raise the two together.
 */
import { createInterface } from 'node:readline'
import { readOptions } from './lib/schema-engine/options.mjs'
import { engineFor } from './lib/schema-engine/engine.mjs'
import { answerProbe } from './lib/schema-engine/probe.mjs'

const options = readOptions(process.argv.slice(2))
if (options.version) {
  console.log('schema-engine-cli wasm')
  process.exit(0)
}
if (options.probe) process.exit(await answerProbe(options))

const write = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
const call = await engineFor(options, write)
process.on('unhandledRejection', (error) => {
  console.error(JSON.stringify({ level: 'ERROR', fields: { message: String(error?.stack ?? error) } }))
  process.exit(1)
})

let chain = Promise.resolve() // one call at a time, in order
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const message = line.trim() && JSON.parse(line)
    if (!message?.method) return // the command's answer to our own print
    chain = chain.then(async () => {
      try {
        write({ id: message.id, result: (await call(message.method, message.params)) ?? {} })
      } catch (error) {
        const data = { is_panic: false, message: String(error?.message ?? error), meta: null, error_code: error?.code ?? null }
        write({ id: message.id, error: { code: 4466, message: 'see data', data } })
      }
    })
  })
  .on('close', () => chain.then(() => process.exit(0)))
