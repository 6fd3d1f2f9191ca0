import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../../environment.ts'

/** Where a portal runs, and how to log in. */
export interface RunningPortal {
  portal: string
  cms: string
  email: string
  password: string
  /** The settings by which a command works on the same data. */
  settings: Record<string, string> & { NODE_ENV: 'production' }
}

/** A portal that was started, and what stops it and removes its data. */
export interface StartedPortal {
  running: RunningPortal
  dataDir: string
  /** The process of the start; all others are below it. */
  pid: number
  stop: () => Promise<void>
}

/**
 * Starts everything with `npm start`'s own program, on free ports and empty data.
 * @param databaseUrl empty for SQLite
 * @param prepare fills the database before the start, given the settings with which everything runs
 * @throws when it does not start, with what it printed
 */
export async function startPortal(
  databaseUrl = '',
  prepare: (settings: NodeJS.ProcessEnv) => Promise<unknown> = () => Promise.resolve(),
): Promise<StartedPortal> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-e2e-'))
  const [portalPort, cmsPort] = [await freePort(), await freePort()]
  const login = { email: 'redazione@example.org', password: 'una-password-di-prova' }
  const settings: RunningPortal['settings'] = {
    NODE_ENV: 'production',
    VITEST: '',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PORTAL_URL: '',
    CMS_URL: '',
    PORTAL_PORT: String(portalPort),
    CMS_PORT: String(cmsPort),
  }
  const env = { ...process.env, ...settings, ADMIN_EMAIL: login.email, ADMIN_PASSWORD: login.password }
  await prepare(env)
  const child = spawn(process.execPath, [path.join(root, 'commands/start.ts')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await untilReady(child)
  return {
    running: { portal: `http://localhost:${portalPort}`, cms: `http://localhost:${cmsPort}`, ...login, settings },
    dataDir,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      await new Promise((resolve) => child.once('close', resolve))
      rmSync(dataDir, { recursive: true, force: true })
    },
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

/** A port of this machine on which nobody listens. */
export function freePort(): Promise<number> {
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
