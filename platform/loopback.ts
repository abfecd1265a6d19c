/** Whether a host name means this machine: what never leaves it needs no encryption on the way. */
export const isLoopbackHost = (host: string): boolean => ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host)
