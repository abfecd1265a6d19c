import net from 'node:net'

/** True when nothing listens on the port of this machine. */
export const isFree = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })

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
