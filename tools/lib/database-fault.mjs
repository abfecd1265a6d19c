import { Fault } from './fault.mjs'

/** Where a connection string points, without its password. */
export function place(url) {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname}:${port || 5432}${pathname}`
  } catch {
    return 'an unreadable address'
  }
}

const reasons = {
  ECONNREFUSED: 'nothing answers there. Start that server, or correct DATABASE_URL',
  ENOTFOUND: 'the host name is unknown. Correct DATABASE_URL',
  EAI_AGAIN: 'the host name cannot be looked up just now. Check the network, or correct DATABASE_URL',
  EHOSTUNREACH: 'the host cannot be reached. Check the network, or correct DATABASE_URL',
  ENETUNREACH: 'the network cannot be reached. Check it, or correct DATABASE_URL',
  ETIMEDOUT: 'it does not answer in time. Check the network and the firewall',
  ECONNRESET: 'it closes the connection. Check that this is a PostgreSQL server and whether it wants TLS (sslmode=require)',
  '28P01': 'it refuses the password. Correct the user and password in DATABASE_URL',
  28000: 'it refuses this user. Correct the user in DATABASE_URL, or allow it in pg_hba.conf',
  '3D000': 'that database does not exist. Create it, or correct its name in DATABASE_URL',
  42501: 'this user lacks a right it needs (CREATE on the database). Grant it',
  53300: 'it has no free connections. Raise max_connections or close other clients',
  53100: 'its disk is full. Free some space there',
  57014: 'it gave up a statement that took too long. Try again when it is less busy',
  '57P03': 'it is starting up or shutting down. Try again shortly',
}

/** Turns an error of the pg driver into a Fault that says which server it was and what to do; other errors pass unchanged. */
export function databaseFault(error, url) {
  if (error instanceof Fault) return error
  const cause = error?.errors?.[0] ?? error // Node reports one error for each address it tried
  const reason = reasons[cause?.code] ?? (/timeout/i.test(cause?.message ?? '') ? reasons.ETIMEDOUT : undefined)
  if (reason) return new Fault(`The database at ${place(url)} refuses: ${reason}.`)
  if (/No space left/i.test(cause?.message ?? '')) return new Fault(`The database at ${place(url)} refuses: ${reasons[53100]}.`)
  if (/SSL|self.signed|certificate/i.test(cause?.message ?? '')) return new Fault(`The database at ${place(url)} refuses: ${cause.message}. Set sslmode in DATABASE_URL to what it offers.`)
  return error
}
