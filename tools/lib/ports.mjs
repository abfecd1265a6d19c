import net from 'node:net'

/** Undefined when the port can be listened on, otherwise the code of what stands against it (EADDRINUSE, EADDRNOTAVAIL, EACCES). */
export const obstacle = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', ({ code }) => resolve(code))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()))
  })

/** True when nothing listens on the port of this machine. */
export const isFree = async (port, host = '127.0.0.1') => (await obstacle(port, host)) === undefined

/** A port that is free now. Somebody may take it before it is used: callers try again. */
export const freePort = (host = '127.0.0.1') =>
  new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
