import { createServer, connect, type Socket } from 'node:net'

/** Stands before a database: can be cut, and comes back. */
export interface Proxy {
  /** The address of the database through it. */
  url: string
  /** Cuts every connection and takes no new ones, until it comes back. */
  cut: () => void
  comeBack: () => void
  close: () => Promise<void>
}

/** Puts a proxy before a server. */
export async function proxyTo(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((client) => {
    if (isCut) {
      client.destroy()
      return
    }
    const upstream = connect(Number(port), hostname)
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => undefined)
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port.')
  const url = new URL(target)
  url.port = String(address.port)
  return {
    url: url.href.replace(/\/$/, ''),
    cut: () => {
      isCut = true
      for (const one of open) one.destroy()
    },
    comeBack: () => (isCut = false),
    close: () => {
      for (const one of open) one.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
