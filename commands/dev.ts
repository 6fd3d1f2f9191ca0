import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { readEnvironment, root } from '../environment.ts'

/** `npm run dev`: the portal and the CMS side by side, both reloading when code changes. */
const environment = readEnvironment()
const variables = {
  ...process.env,
  NODE_ENV: 'development' as const,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  NEXT_TELEMETRY_DISABLED: '1',
}

const launch = (script: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [path.join(root, script), ...args], { cwd: root, env: variables, stdio: 'inherit' })

const setup = launch('commands/setup.ts')
setup.on('close', (code) => {
  if (code !== 0) process.exit(1)
  const children = [
    launch('node_modules/next/dist/bin/next', 'dev', 'cms', '--port', String(environment.cmsPort)),
    launch('node_modules/astro/bin/astro.mjs', 'dev', '--port', String(environment.portalPort)),
  ]
  const end = (): void => {
    for (const child of children) child.kill('SIGTERM')
  }
  for (const child of children) child.on('close', end)
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
})
