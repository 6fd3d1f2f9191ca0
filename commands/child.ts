import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../environment.ts'
import { explain } from './explain.ts'

/** A program of the project, run by this same Node. */
export interface Program {
  name: string
  /** The script, relative to the project. */
  script: string
  args?: readonly string[]
  variables?: Record<string, string>
}

/** A program that ended with a failure; the message holds the end of what it printed. */
export class ProgramError extends Error {}

/** The programs that run at this moment. */
export const running = new Set<ChildProcess>()

const common = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const

/**
 * Starts a program; what it prints goes to its log file.
 * @param onLine gets each line that it prints
 */
export function start(program: Program, logs: string, onLine: (line: string) => void = () => undefined): ChildProcess {
  mkdirSync(logs, { recursive: true })
  rmSync(logOf(program, logs), { force: true })
  const child = spawn(process.execPath, [path.join(root, program.script), ...(program.args ?? [])], {
    cwd: root,
    env: { ...process.env, ...common, ...program.variables },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Its own group: Ctrl-C reaches the start command alone, which ends the others in order.
    detached: true,
  })
  running.add(child)
  child.on('close', () => running.delete(child))
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue
    stream.setEncoding('utf8').on('data', (text: string) => log(logOf(program, logs), text))
    createInterface({ input: stream }).on('line', (line) => {
      if (line !== '') onLine(line)
    })
  }
  return child
}

/**
 * Runs a program to its end.
 * @returns what it sent as a message, if anything
 * @throws ProgramError when it fails
 */
export async function run(program: Program, logs: string, onLine?: (line: string) => void): Promise<unknown> {
  const child = start(program, logs, onLine)
  let message: unknown
  child.on('message', (sent) => (message = sent))
  const { promise, resolve } = Promise.withResolvers<number | null>()
  child.on('close', resolve)
  const code = await promise
  if (code === 0) return message
  const file = logOf(program, logs)
  const printed = `${existsSync(file) ? readFileSync(file, 'utf8') : ''}${unlogged}`
  const advice = explain(printed)
  throw new ProgramError(
    advice === null
      ? `${program.name} failed:\n${endOf(printed)}\n(all of it: ${file})`
      : `${advice}\n(${program.name}: ${file})`,
  )
}

/** What could not be written to a log, because the disk is full. */
let unlogged = ''

/** A log that cannot be written must not end what it is about. */
function log(file: string, text: string): void {
  try {
    appendFileSync(file, text)
  } catch (error) {
    unlogged = `${unlogged}${String(error)}\n${text}`.slice(-10_000)
  }
}

/** The log file of a program. */
export function logOf({ name }: Program, logs: string): string {
  return path.join(logs, `${name}.log`)
}

function endOf(text: string): string {
  return text.trimEnd().split('\n').slice(-15).join('\n')
}
