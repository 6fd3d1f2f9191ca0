import { expect, test } from 'vitest'
import { senderOf } from '../../site/serve/sender.ts'

/** A request as far as its sender is told from it. */
const from = (remoteAddress: string | undefined, forwarded?: string) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return { socket: { remoteAddress }, headers } as unknown as Parameters<typeof senderOf>[0]
}

test.each([
  ['203.0.113.7', undefined, '203.0.113.7'],
  ['::ffff:203.0.113.7', undefined, '203.0.113.7'],
  ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['::1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['127.0.0.1', 'nonsense', '127.0.0.1'],
  ['203.0.113.9', '203.0.113.7', '203.0.113.9'],
  ['2001:db8:0:1::5', undefined, '2001:db8:0:1'],
  ['2001:db8::1', undefined, '2001:db8:0:0'],
  ['2001:0db8:0000:0001:1:2:3:4', undefined, '2001:db8:0:1'],
  ['fe80::1%eth0', undefined, 'fe80:0:0:0'],
  ['::1', undefined, '0:0:0:0'],
  [undefined, undefined, ''],
])('%s, forwarded for %s, is %s', (peer, forwarded, sender) => {
  expect(senderOf(from(peer, forwarded))).toBe(sender)
})
