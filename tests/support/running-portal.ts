import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { TestProject } from 'vitest/node'
import { root } from '../../environment.ts'

/** Where the portal under test runs, and how to log in. */
export interface RunningPortal {
  portal: string
  cms: string
  email: string
  password: string
}

declare module 'vitest' {
  interface ProvidedContext {
    running: RunningPortal
  }
}

/** Starts everything with `npm start`'s own program, on free ports and empty data, and stops it afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const isMongo = project.config.env['TEST_DATABASE'] === 'mongodb'
  const database = isMongo ? `${process.env['TEST_MONGODB_URL']}/test-e2e-${randomBytes(6).toString('hex')}` : undefined
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-e2e-'))
  const [portalPort, cmsPort] = [await freePort(), await freePort()]
  const login = { email: 'redazione@example.org', password: 'una-password-di-prova' }
  const child = spawn(process.execPath, [path.join(root, 'commands/start.ts')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: '',
      DATA_DIR: dataDir,
      DATABASE_URL: database ?? '',
      PORTAL_PORT: String(portalPort),
      CMS_PORT: String(cmsPort),
      ADMIN_EMAIL: login.email,
      ADMIN_PASSWORD: login.password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await untilReady(child)
  project.provide('running', { portal: `http://localhost:${portalPort}`, cms: `http://localhost:${cmsPort}`, ...login })
  return async () => {
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('close', resolve))
    rmSync(dataDir, { recursive: true, force: true })
    if (database !== undefined) {
      const client = await MongoClient.connect(database)
      await client.db().dropDatabase()
      await client.close()
    }
  }
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        if (printed.includes('Ctrl-C')) resolve()
      })
    }
    child.once('close', (code) => reject(new Error(`The start ended with ${code}:\n${printed}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
