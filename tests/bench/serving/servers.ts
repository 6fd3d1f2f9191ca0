import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../../../environment.ts'
import { freePort, startNginx } from '../../support/nginx.ts'
import { origin } from '../generators/shell.ts'

/** A server of the live release that runs. */
export interface RunningServer {
  origin: string
  stop: () => Promise<void>
}

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined
}

/** Starts the portal's own server over a data folder. */
export async function startOwn(dataDir: string): Promise<RunningServer> {
  const [port, cmsPort] = [await freePort(), await freePort()]
  const settings = {
    PORTAL_PORT: String(port),
    CMS_PORT: String(cmsPort),
    PORTAL_URL: '',
    CMS_URL: '',
    DATA_DIR: dataDir,
  }
  const env = { ...process.env, NODE_ENV: 'production' as const, ...settings }
  return started(process.execPath, [path.join(root, 'site/serve/main.ts')], port, env)
}

/** Starts nginx with the portal's own configuration and one worker over a data folder. */
export async function startNginxOver(dataDir: string): Promise<RunningServer> {
  const place = { dataDir, portalPort: await freePort(), portalUrl: origin, hasBrotli: true }
  const { port, stop } = await startNginx(place)
  return { origin: `http://127.0.0.1:${port}`, stop }
}

async function started(command: string, words: readonly string[], port: number, env: NodeJS.ProcessEnv) {
  const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  const limit = performance.now() + 60_000
  while (!(await isUp(`${origin}/it/`))) {
    if (child.exitCode !== null || performance.now() > limit) {
      child.kill('SIGKILL')
      throw new Error(`${command} does not answer on port ${port}:\n${said}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  return { origin, stop }
}

function isUp(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
}
