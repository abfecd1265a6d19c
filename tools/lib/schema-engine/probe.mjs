import { quoted, runSql } from './sql.mjs'

const prismaCodes = { '3D000': 'P1003', '28P01': 'P1000' }

/** `cli can-connect-to-database`, `cli create-database`: answered by the exit code and a log line with Prisma's error code. */
export async function answerProbe({ probe, database, connection }) {
  try {
    if (probe === 'create-database') await runSql(connection, 'postgres', `CREATE DATABASE ${quoted(database)}`)
    else await runSql(connection, database)
    return 0
  } catch (error) {
    const code = probe === 'create-database' ? 'P1014' : (prismaCodes[error.code] ?? 'P1001')
    console.error(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields: { error_code: code, message: error.message || error.code } })}`)
    return 1
  }
}
