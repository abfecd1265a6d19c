import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..', '..', '..')

/** Built below bench/.work, with the packages of the repository. */
export default { poweredByHeader: false, compress: false, serverExternalPackages: ['pg', 'pino'], outputFileTracingRoot: root, turbopack: { root } }
