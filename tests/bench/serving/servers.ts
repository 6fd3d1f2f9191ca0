import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../environment.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import { freePort } from '../../support/start-portal.ts'

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

/** Starts nginx with one worker over a data folder: a plain file server. */
export async function startNginx(dataDir: string): Promise<RunningServer> {
  const port = await freePort()
  const folder = path.join(dataDir, 'nginx')
  mkdirSync(path.join(folder, 'logs'), { recursive: true })
  writeFileSync(path.join(folder, 'nginx.conf'), nginxConfig(port, releaseStore(dataDir).current))
  return started(
    'nginx',
    ['-p', folder, '-c', 'nginx.conf', '-e', path.join(folder, 'logs/error.log')],
    port,
    process.env,
  )
}

function nginxConfig(port: number, current: string): string {
  return `daemon off;
worker_processes 1;
pid nginx.pid;
user ${process.getuid?.() === 0 ? 'root' : 'nobody'};
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  gzip_static on;
  open_file_cache off;
  server {
    listen 127.0.0.1:${port} reuseport;
    root ${current};
    location ~ /\\. { return 404; }
  }
}
`
}

async function started(command: string, words: readonly string[], port: number, env: NodeJS.ProcessEnv) {
  const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  const limit = performance.now() + 10_000
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
