import { parse } from 'pg-connection-string'

/** The native engine's command line, as far as Prisma 7 uses it. */
export function readOptions(argv) {
  const options = { models: [] }
  let url = 'postgresql://127.0.0.1:1/none'
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--version') options.version = true
    else if (argv[i] === '--datamodels') options.models.push(argv[++i])
    else if (argv[i] === '--datasource') url = JSON.parse(argv[++i]).url ?? url
    else if (argv[i] === 'cli') options.probe = argv[++i]
    else if (argv[i].startsWith('--')) i++ // an option with a value that means nothing here
  }
  const { host, port, user, password, database, ssl } = parse(url)
  // One connection: the session that takes the advisory lock is the one that works.
  return { ...options, database, connection: { host, port: Number(port) || 5432, user, password, ssl, max: 1, idleTimeoutMillis: 0 } }
}
