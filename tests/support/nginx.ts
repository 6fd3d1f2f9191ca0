import { execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { nginxConf, type Place } from '../../deploy/nginx-conf.ts'

/** Where Debian has nginx and its module for Brotli. */
const program = '/usr/sbin/nginx'
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether this machine has both: `apt-get install nginx-light libnginx-mod-http-brotli-static`. */
export function hasNginx(): boolean {
  return existsSync(program) && existsSync(brotli)
}

/** An nginx of one's own. */
export interface Nginx {
  port: number
  /** What it wrote about errors. */
  errors: () => string
  stop: () => Promise<void>
}

/**
 * Starts nginx with the configuration of the portal, on this machine alone.
 * @throws when nginx does not take it, with what it says
 */
export async function startNginx(place: Omit<Place, 'listen'>): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const conf = path.join(folder, 'nginx.conf')
  writeFileSync(path.join(folder, 'site.conf'), nginxConf({ ...place, listen: `127.0.0.1:${port}` }))
  writeFileSync(conf, around(folder, place.hasBrotli))
  const options = ['-p', folder, '-c', conf, '-e', path.join(folder, 'error.log')]
  await promisify(execFile)(program, [...options, '-t'])
  const child = spawn(program, options, { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  while (!(await answers(port))) {
    if (child.exitCode !== null)
      throw new Error(`nginx ended:\n${readFileSync(path.join(folder, 'error.log'), 'utf8')}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    port,
    errors: () => readFileSync(path.join(folder, 'error.log'), 'utf8'),
    stop: async () => {
      child.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What stands around the portal's configuration: everything that nginx writes goes into a folder of its own. */
function around(folder: string, hasBrotli: boolean): string {
  // Who is root stays so, or nginx would hand itself to another user, who cannot read the folders of tests.
  const user = execFileSync('id', ['-un'], { encoding: 'utf8' }).trim()
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? `user ${user};` : ''}
pid ${folder}/nginx.pid;
${hasBrotli ? `load_module ${brotli};` : ''}
events {}
http {
  access_log off;
  ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  include ${folder}/site.conf;
}
`
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

/** A port of this machine on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close((error) => (error === undefined ? resolve(port) : reject(error)))
    })
  })
}
