import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses of this machine and of networks that the public does not reach (IANA's special-purpose registries). */
const inner = new BlockList()
for (const [network, length] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(network, length, 'ipv4')
for (const [network, length] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(network, length, 'ipv6')

/** A name that leads into a network of our own, so that nothing is asked there. */
export class InnerAddressError extends Error {}

/** Whether the name of a host by itself says that the public does not reach it. */
export function isInnerHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '')
  if (isIP(name) === 0) return name === 'localhost' || name.endsWith('.localhost')
  return isInner(name, isIP(name))
}

/** Finds the addresses of a host, and fails where one of them is not public: what was looked at is what is asked. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error !== null || first === undefined) return callback(error ?? new Error('no address'), [])
    if (addresses.some(({ address, family }) => isInner(address, family))) {
      return callback(new InnerAddressError(`${hostname} is no public address`), [])
    }
    return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family)
  })
}

function isInner(address: string, family: number): boolean {
  return inner.check(address, family === 6 ? 'ipv6' : 'ipv4')
}
