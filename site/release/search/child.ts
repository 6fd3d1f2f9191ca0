import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { messageOf } from '../message.ts'

const program = fileURLToPath(new URL('indexer.ts', import.meta.url))

/** What the indexer may use before it is ended: milliseconds, and MiB of memory, that of Pagefind included. */
export interface Limits {
  time: number
  memory: number
}

/** 10,000 pages that are all new take a minute on a busy machine, and 430 MiB; after an edit seconds, and half of that. */
export const usualLimits: Limits = { time: 30 * 60_000, memory: 1_536 }

/** How often the indexer is looked at, in milliseconds. */
const pace = 100

/** What came of an index. */
export interface IndexOutcome {
  /** How many pages can be found. */
  pages: number
  /** How many of them were new or changed. */
  indexed: number
  /** The most memory that was used, in MiB. */
  memory: number
}

/** An index that came to nothing. */
export class FailedIndex extends Error {
  /** Whether the indexer itself gave up: then the index before, from which it began, may be at fault. */
  readonly isItsOwn: boolean

  constructor(message: string, isItsOwn: boolean) {
    super(message)
    this.isItsOwn = isItsOwn
  }
}

/** An indexer at work. */
export interface Indexer {
  /** Ends when the index answers. Throws FailedIndex: the index before then answers on. */
  outcome: Promise<IndexOutcome>
  /** Ends it at once. */
  kill: (reason: string) => void
}

/**
 * Begins an index in a process of its own.
 * @param job the data folder, the instant of the release (epoch milliseconds), and whether to make it from nothing
 * @param feed what is to be found, in lines
 */
export function startIndexer(
  job: { dataDir: string; now: number; isFresh: boolean },
  feed: AsyncIterable<string>,
  limits: Limits,
): Indexer {
  // In a group of its own, so that Pagefind, which it starts, ends with it.
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${limits.memory}`, program, job.dataDir, String(job.now), job.isFresh ? 'fresh' : 'next'],
    { detached: true, stdio: ['pipe', 'pipe', 'pipe'] },
  )
  let reason: string | null = null
  let memory = 0
  const kill = (why: string): void => {
    reason ??= why
    endGroup(child)
  }
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid))
    if (memory > limits.memory) kill(`it used ${memory} MiB of memory, more than ${limits.memory}`)
  }, pace)
  const timer = setTimeout(() => kill(`it took longer than ${limits.time} ms`), limits.time)
  const outcome = async (): Promise<IndexOutcome> => {
    const [said, failed, end] = [text(child.stdout), text(child.stderr), endOf(child)]
    try {
      await hand(feed, child, end).catch((error: unknown) => kill(messageOf(error)))
      const how = await end
      if (how !== 'code 0')
        throw new FailedIndex(reason ?? ((await failed).trim() || `it ended with ${how}`), how === 'code 1')
      const counts: Omit<IndexOutcome, 'memory'> = JSON.parse(await said)
      return { ...counts, memory }
    } finally {
      clearInterval(look)
      clearTimeout(timer)
      endGroup(child)
    }
  }
  return { outcome: outcome(), kill }
}

/** Hands over the lines as fast as they are read. What is handed to stays open: its end is the sign to stop. */
async function hand(
  feed: AsyncIterable<string>,
  { stdin }: ChildProcessWithoutNullStreams,
  end: Promise<unknown>,
): Promise<void> {
  let isEnded = false
  void end.then(() => (isEnded = true))
  // Why it does not read on, it says itself.
  stdin.on('error', () => (isEnded = true))
  for await (const lines of feed) {
    if (isEnded) return
    if (!stdin.write(lines)) await Promise.race([once(stdin, 'drain').catch(() => undefined), end])
  }
}

/** How it ended: with a code, by a signal, or not begun at all. */
async function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(messageOf(error)))
    child.on('close', (code, signal) => resolve(code === null ? `signal ${signal}` : `code ${code}`))
  })
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** The memory of a process and those that it started, in MiB; 0 where it cannot be known. */
function memoryOf(id: number | string | undefined): number {
  try {
    const [, size = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
    const own = Math.round(Number(size) / 1024)
    const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean)
    return children.reduce((sum, child) => sum + memoryOf(child), own)
  } catch {
    return 0
  }
}
