/** Who is calling: the address that limits are counted against. */
import { isIP } from 'node:net'

/**
 * The caller's address, normalized for counting: IPv4 as it is, IPv6 as its /64 network (a household or a phone owns one,
 * and could use 2^64 addresses), IPv4 inside IPv6 as IPv4.
 *
 * X-Forwarded-For is believed only as far as our own proxies wrote it: with `trustedProxies` n the n-th entry from the right.
 * Further left is whatever the caller sent. A missing or malformed entry falls back to the socket.
 * @param trustedProxies TRUST_PROXY, 0–8.
 */
export function callerAddress(socketAddress: string | undefined, forwardedFor: string | null | undefined, trustedProxies: number): string {
  const written = trustedProxies > 0 ? forwardedFor?.slice(-2000).split(',').at(-trustedProxies)?.trim() : undefined
  return networkOf(written ?? '') ?? networkOf(socketAddress ?? '') ?? 'unknown'
}

function networkOf(text: string): string | undefined {
  const address = text.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(address) === 4) return address
  if (isIP(address) !== 6) return undefined
  // The URL parser writes IPv6 in one canonical way.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [head = '', tail] = canonical.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const groups = tail === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}
