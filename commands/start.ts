import { mkdirSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { EnvironmentError, readEnvironment, type Environment } from '../environment.ts'
import { buildAll } from './build.ts'
import { ProgramError, run, running, start, type Program } from './child.ts'
import { explain } from './explain.ts'
import { isFree } from './ports.ts'
import { say } from './say.ts'

/** `npm start`: everything from a fresh clone to a live portal and its CMS, with one line for each step. */

/** Milliseconds until a process that died is started again. */
const restartAfter = 1_000

/** How often one process may die within a minute before it is given more time, and how many milliseconds. */
const patience = 5
const restartAfterMany = 15_000

/** Megabytes that must be free for the data. */
const neededSpace = 300

/** Something that keeps the start from going on; the message says what to do. */
class StartError extends Error {}

let isEnding = false

try {
  await main(readEnvironment())
} catch (error) {
  if (!isEnding) process.stderr.write(`\n${messageOf(error)}\n`)
  await end(1)
}

async function main(environment: Environment): Promise<void> {
  const logs = path.join(environment.dataDir, 'logs')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  process.stdout.write('\nManifattura Milano\n\n')
  checkSpace(environment)
  await checkPorts(environment)
  const login = await run({ name: 'setup', script: 'commands/setup.ts' }, logs, (line) => {
    if (/^ {2}(database|content|examples|log-in) /.test(line)) process.stdout.write(`${line}\n`)
  })
  await buildAll(logs)
  for (const program of programs(environment)) keepRunning(program, logs)
  await Promise.all([
    waitFor('portal', `http://127.0.0.1:${environment.portalPort}/it/`),
    waitFor('CMS', `http://127.0.0.1:${environment.cmsPort}/admin/login`),
  ])
  process.stdout.write(`\n  portal    ${environment.portalUrl}\n  CMS       ${environment.cmsUrl}/admin\n`)
  process.stdout.write(`  log-in    ${describe(login, environment)}\n\n  Ctrl-C ends everything.\n\n`)
}

function programs({ cmsPort, isProduction }: Environment): Program[] {
  const host = isProduction ? [] : ['--hostname', '127.0.0.1']
  return [
    { name: 'portal', script: 'site/serve/main.ts' },
    { name: 'publisher', script: 'site/release/main.ts' },
    {
      name: 'cms',
      script: 'node_modules/next/dist/bin/next',
      args: ['start', 'cms', '--port', String(cmsPort), ...host],
    },
  ]
}

function keepRunning(program: Program, logs: string, deaths: readonly number[] = []): void {
  const child = start(program, logs, (line) => {
    if (program.name === 'publisher' && /^(release|failed|another publisher)/.test(line)) say('publish', line)
  })
  // Not `close`: what a process has started itself may outlive it and keep its output open.
  child.on('exit', (code) => {
    if (isEnding) return
    const recent = [...deaths.filter((time) => time > Date.now() - 60_000), Date.now()]
    say(program.name, `ended unexpectedly (${code ?? 'killed'}); see ${path.join(logs, `${program.name}.log`)}`)
    // The others go on: a CMS that is down must not take the portal with it.
    const isPersistent = recent.length >= patience
    setTimeout(() => isEnding || keepRunning(program, logs, recent), isPersistent ? restartAfterMany : restartAfter)
  })
}

/** A disk that fills up midway is worse than one that is refused at once. */
function checkSpace({ dataDir }: Environment): void {
  mkdirSync(dataDir, { recursive: true })
  const { bavail, bsize } = statfsSync(dataDir)
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free >= neededSpace) return
  throw new StartError(
    `The disk of ${dataDir} has ${free} MB free; at least ${neededSpace} MB are needed. Free some space and start again.`,
  )
}

async function checkPorts({ portalPort, cmsPort }: Environment): Promise<void> {
  for (const [name, port] of [
    ['PORTAL_PORT', portalPort],
    ['CMS_PORT', cmsPort],
  ] as const) {
    if (await isFree(port)) continue
    throw new StartError(
      `Port ${port} is in use, perhaps by an earlier start. Stop it, or set ${name} to another port.`,
    )
  }
}

async function waitFor(name: string, url: string): Promise<void> {
  const limit = Date.now() + 120_000
  while (!isEnding) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isUp) return say('ready', name)
    if (Date.now() > limit)
      throw new StartError(`The ${name} did not answer within two minutes; see its log in the data folder.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function describe(login: unknown, { adminEmail }: Environment): string {
  const isNew =
    typeof login === 'object' && login !== null && 'email' in login && 'password' in login && 'isGenerated' in login
  if (!isNew) return `${adminEmail} (the password chosen at set-up)`
  return `${String(login.email)}  ${login.isGenerated ? String(login.password) : '(the password in ADMIN_PASSWORD)'}`
}

/** What to tell: known errors in a sentence, an unknown one with its stack. */
function messageOf(error: unknown): string {
  if (error instanceof EnvironmentError || error instanceof ProgramError || error instanceof StartError)
    return error.message
  return explain(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
}

async function end(code: number): Promise<void> {
  if (isEnding) return
  isEnding = true
  for (const child of running) child.kill('SIGTERM')
  const limit = Date.now() + 5_000
  while (running.size > 0 && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 50))
  for (const child of running) child.kill('SIGKILL')
  process.exit(code)
}
