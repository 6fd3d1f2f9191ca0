import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { TestCms } from './cms.ts'

/** The last mail to an address in the mail folder. */
export async function mailTo({ dataDir }: TestCms, address: string): Promise<Email> {
  const folder = path.join(dataDir, 'mail')
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : []
  const mails = await Promise.all(names.map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))))
  const mail = mails.findLast(({ to }) => to?.some((recipient) => recipient.address === address))
  if (mail === undefined) throw new Error(`no mail to ${address}`)
  return mail
}

/** The token in the link of a mail about a password. */
export function tokenIn({ html }: Email): string | undefined {
  return /href="http:\/\/localhost:3000\/admin\/reset\/([^"]+)"/.exec(html ?? '')?.[1]
}

/** A mail server on this machine: its address, the mails it got, and how to stop it. */
export async function startMailServer(): Promise<{ url: string; mails: () => Promise<Email[]>; stop: () => void }> {
  const received: Buffer[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(Buffer.concat(parts))
        done()
      })
    },
  })
  const listening = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', () => listening.resolve())
  await listening.promise
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => Promise.all(received.map((mail) => PostalMime.parse(mail))),
    stop: () => server.close(),
  }
}
