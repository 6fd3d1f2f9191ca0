import { createServer, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { intakeOf, type IntakeSettings } from '../../site/serve/intake.ts'
import { portalServer } from '../../site/serve/server.ts'
import { putRelease } from '../support/release-layout.ts'
import { files, temporaryData } from './serving.ts'

/** What another server got, and how it answers: with a status, or with none at all. */
export interface Store {
  got: { headers: IncomingMessage['headers']; body: string }[]
  status: number | 'never'
}

/** What a form of the portal sends. */
export const filled = { page: '/it/luoghi/', language: 'it', answer: 'no', comment: 'Mancano gli orari', website: '' }

/** The portal's server in front of a store that answers as it is told, on free ports of this machine. */
export async function serveIntake(more: Partial<IntakeSettings> = {}) {
  const store: Store = { got: [], status: 204 }
  const cms = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      store.got.push({ headers: request.headers, body })
      if (store.status !== 'never') response.writeHead(store.status).end()
    })
  })
  const dataDir = temporaryData()
  const pages = { 'it/non-inviato/index.html': 'non inviato', 'en/not-sent/index.html': 'not sent' }
  await putRelease(dataDir, '1', { ...files, ...pages })
  const intake = intakeOf({
    store: `http://127.0.0.1:${await listen(cms)}/api/intake`,
    key: 'the key',
    origin: 'https://portal.example',
    patience: 300,
    now: Date.now,
    ...more,
  })
  const origin = `http://127.0.0.1:${await listen(portalServer(path.join(dataDir, 'current'), intake))}`
  const send = async (form: object | string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${origin}/intake/`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: typeof form === 'string' ? form : new URLSearchParams(Object.entries(form)).toString(),
    })
    return { status: response.status, headers: response.headers, body: await response.text() }
  }
  return { store, send, origin }
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
