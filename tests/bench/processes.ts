import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a process cost. */
export interface Cost {
  /** Milliseconds from before its start until after its end. */
  wall: number
  /** Milliseconds of processor time, as last seen; 0 where the system does not tell. */
  cpu: number
  /** The most memory it had, in MiB, as last seen. */
  memory: number
  /** What it printed. */
  printed: string
}

interface Options {
  cwd?: string
  env?: NodeJS.ProcessEnv
}

/** Milliseconds of a tick in which the kernel counts processor time. */
const tick = 10

/** Milliseconds between two looks at a process. */
const pace = 10

/**
 * Runs a program to its end and watches what it costs.
 * @throws when it fails, with the end of what it printed
 */
export async function runWatched(command: string, args: readonly string[], options: Options = {}): Promise<Cost> {
  const begun = performance.now()
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  let complaints = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  let [cpu, memory] = [0, 0]
  const look = setInterval(() => {
    cpu = Math.max(cpu, processorTimeOf(child.pid))
    memory = Math.max(memory, memoryOf(child.pid))
  }, pace)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearInterval(look))
  const wall = performance.now() - begun
  if (code === 0) return { wall, cpu, memory, printed }
  throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${`${printed}${complaints}`.slice(-3_000)}`)
}

/** The most memory that a process ever had (VmHWM), in MiB; 0 when it is gone or the system does not tell. */
export function memoryOf(pid: number | undefined): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(told(pid, 'status'))?.[1] ?? 0) / 1024)
}

/** The processes below one, with the words of their commands. */
export function processesBelow(pid: number): { pid: number; command: string }[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const children = all.map(Number).filter((id) => told(id, 'status').includes(`PPid:\t${pid}\n`))
  return children.flatMap((id) => [
    { pid: id, command: told(id, 'cmdline').replaceAll('\0', ' ').trim() },
    ...processesBelow(id),
  ])
}

function processorTimeOf(pid: number | undefined): number {
  const fields = told(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tick
}

function told(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    // It ended meanwhile, or this system has no such file.
    return ''
  }
}
