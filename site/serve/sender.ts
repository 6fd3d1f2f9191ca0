import type { IncomingMessage } from 'node:http'
import { isIP, isIPv6 } from 'node:net'

/**
 * Who sends a request: an address, of IPv6 the half that names the network. A server of this machine in front of
 * ours names the sender as the last in `X-Forwarded-For`; from anybody else that header is not believed.
 */
export function senderOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const peer = plain(socket.remoteAddress ?? '')
  const forwarded = plain([headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() ?? '')
  const isOurs = peer === '::1' || peer.startsWith('127.')
  const sender = isOurs && isIP(forwarded) > 0 ? forwarded : peer
  return isIPv6(sender) ? networkOf(sender) : sender
}

/** An IPv4 address that comes dressed as one of IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

/** The first four groups of an address of IPv6. */
function networkOf(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'))
  const first = groups(head)
  const last = groups(tail ?? '')
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length
  const all = [...first, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...last]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
