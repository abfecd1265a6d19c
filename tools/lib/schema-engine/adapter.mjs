/**
 * Connections for the engine through `@prisma/adapter-pg`, with three faults of release 7.10 mended:
 * given a connection string its shadow database is the main database; its executeScript splits at every semicolon, which breaks
 * PL/pgSQL and is not atomic; and the catalog type "char" (oid 18), which the describer reads, is refused.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { quoted, runSql } from './sql.mjs'

const charOid = 18
const bpcharOid = 1042
let mended = false

function mend(adapter) {
  if (mended) return
  let owner = adapter
  while (!Object.hasOwn(owner, 'queryRaw')) owner = Object.getPrototypeOf(owner)
  const original = owner.queryRaw
  owner.queryRaw = async function (query) {
    const result = await this.performIO(query)
    const at = []
    const fields = result.fields.map((field, i) => (field.dataTypeID === charOid ? (at.push(i), { ...field, dataTypeID: bpcharOid }) : field))
    const answer = await original.call(Object.create(this, { performIO: { value: async () => ({ ...result, fields }) } }), query)
    for (const i of at) answer.columnTypes[i] = ColumnTypeEnum.Character
    return answer
  }
  // Sent whole, PostgreSQL runs the script as one implicit transaction.
  Object.getPrototypeOf(adapter).executeScript = async function (script) {
    try {
      await this.client.query(script)
    } catch (error) {
      this.onError(error)
    }
  }
  mended = true
}

export async function connect(connection, database) {
  const adapter = await new PrismaPg({ ...connection, database }).connect() // separate fields, never a connection string
  mend(adapter)
  return adapter
}

/** An empty database that is dropped when the engine is done with it. */
export async function connectToShadow(connection, database) {
  const name = `shadow_${crypto.randomUUID().replaceAll('-', '')}`
  await runSql(connection, database, `CREATE DATABASE ${quoted(name)}`)
  const adapter = await connect(connection, name)
  const dispose = adapter.dispose.bind(adapter)
  adapter.dispose = async () => {
    await dispose()
    await runSql(connection, database, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`)
  }
  return adapter
}

/** For comparisons between two schema files, which need no server: answers only the question for its version. */
export async function pretend() {
  const { Boolean: bool, Text: text, Int32: int } = ColumnTypeEnum
  return {
    provider: 'postgres', adapterName: 'none',
    executeRaw: async () => 0, executeScript: async () => {}, dispose: async () => {},
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    queryRaw: async ({ sql }) =>
      /server_version_num/.test(sql)
        ? { columnNames: ['a', 'b', 'c'], columnTypes: [bool, text, int], rows: [[true, 'PostgreSQL 18', 180000]] }
        : { columnNames: [], columnTypes: [], rows: [] },
  }
}
