import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory as bind } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { connect, connectToShadow, pretend } from './adapter.mjs'
import { quoted, runSql } from './sql.mjs'

async function loadWasm() {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}

const needsNoServer = ({ tag }) => tag === 'empty' || tag === 'schemaDatamodel'

/** Returns a function that carries out one JSON-RPC method. `write` sends a message to the command. */
export async function engineFor({ models, database, connection }, write) {
  await loadWasm()
  const datamodels = models.length ? await Promise.all(models.map(async (file) => [file, await readFile(file, 'utf8')])) : undefined
  const make = (open, openShadow) =>
    glue.SchemaEngine.new({ datamodels }, () => {}, bind({ provider: 'postgres', adapterName: '@prisma/adapter-pg', connect: open, connectToShadowDb: openShadow }))
  let live, dry
  const withServer = () => (live ??= make(() => connect(connection, database), () => connectToShadow(connection, database))) // connects at once
  const withoutServer = () => (dry ??= make(pretend, pretend))

  const special = {
    getDatabaseVersion: async (params) => (await withServer()).version(params),
    createDatabase: async () => {
      await runSql(connection, 'postgres', `CREATE DATABASE ${quoted(database)}`)
      return { databaseName: database }
    },
    reset: async (params) => {
      await (await withServer()).reset(params ?? { filter: { externalTables: [], externalEnums: [] } })
    },
    diff: async (params) => {
      const engine = await (needsNoServer(params.from) && needsNoServer(params.to) ? withoutServer() : withServer())
      const { exitCode, stdout } = await engine.diff(params)
      if (stdout != null) write({ id: 1e6, method: 'print', params: { content: stdout } })
      return { exitCode, stdout: null }
    },
  }
  return async (method, params) => (special[method] ? special[method](params) : (await withServer())[method](params))
}
