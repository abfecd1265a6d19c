import pg from 'pg'

/** Opens a connection of its own to the database, runs the statement if there is one, and closes it. */
export async function runSql(connection, database, statement) {
  const client = new pg.Client({ ...connection, database })
  try {
    await client.connect()
    if (statement) await client.query(statement)
  } finally {
    await client.end().catch(() => {})
  }
}
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`
