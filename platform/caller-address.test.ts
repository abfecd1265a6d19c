import { describe, expect, it } from 'vitest'
import { callerAddress } from '@/platform/caller-address'

describe('callerAddress', () => {
  it.each([
    ['no proxy trusted: the header is ignored', '198.51.100.7', '203.0.113.9', 0, '198.51.100.7'],
    ['one proxy: its entry, not what the caller wrote', '10.0.0.1', '1.1.1.1, 203.0.113.9', 1, '203.0.113.9'],
    ['two proxies', '10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    ['fewer entries than proxies', '10.0.0.1', '203.0.113.9', 2, '10.0.0.1'],
    ['a malformed entry', '10.0.0.1', 'x, <script>', 1, '10.0.0.1'],
    ['an absent header', '10.0.0.1', null, 1, '10.0.0.1'],
    ['IPv4 in IPv6', '::ffff:198.51.100.7', undefined, 0, '198.51.100.7'],
    ['IPv6 counts as its /64', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
    ['shortened IPv6', '2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
    ['loopback', '::1', undefined, 0, '0:0:0:0::/64'],
    ['IPv6 with a zone', 'fe80::1%eth0', undefined, 0, 'fe80:0:0:0::/64'],
    ['upper case', '2001:DB8::1', undefined, 0, '2001:db8:0:0::/64'],
    ['a closed socket', undefined, undefined, 0, 'unknown'],
  ])('%s', (_what, socket, forwarded, proxies, expected) => {
    expect(callerAddress(socket, forwarded, proxies)).toBe(expected)
  })
})
