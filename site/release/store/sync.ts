import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { Socket } from 'node:net'
import { createInterface } from 'node:readline'

/**
 * Answers each folder's name with an empty line once everything on its disk is there for good, else with what is wrong.
 * To start `sync` from a process with much memory takes tens of milliseconds, in which nothing else goes on.
 */
const program = `while IFS= read -r folder; do
  if trouble=$(sync -f "$folder" 2>&1); then echo; else echo "$trouble" | tr '\\n' ' '; echo; fi
done`

interface Shell {
  child: ChildProcessWithoutNullStreams
  /** Those who wait for an answer, in the order of their folders. */
  waiting: ((trouble: string) => void)[]
}

let shell: Shell | null = null

/**
 * Puts everything that was written to the disk of a folder there for good.
 * @throws when the disk does not take it
 */
export async function sync(folder: string): Promise<void> {
  shell ??= start()
  const { child, waiting } = shell
  child.ref()
  const trouble = await new Promise<string>((resolve) => {
    waiting.push(resolve)
    child.stdin.write(`${folder}\n`)
  })
  // Whoever ends need not wait for it.
  if (waiting.length === 0) child.unref()
  if (trouble.trim() !== '') throw new Error(`The disk of ${folder} could not be synchronised: ${trouble.trim()}`)
}

function start(): Shell {
  const child = spawn('sh', ['-c', program], { env: { ...process.env, LC_ALL: 'C' } })
  const waiting: Shell['waiting'] = []
  createInterface(child.stdout).on('line', (line) => waiting.shift()?.(line))
  const end = (trouble: string): void => {
    if (shell?.child === child) shell = null
    for (const answer of waiting.splice(0)) answer(trouble)
  }
  child.once('error', ({ message }) => end(message))
  child.once('close', () => end('the program that does it has ended'))
  child.stdin.on('error', () => undefined)
  for (const pipe of [child.stdin, child.stdout, child.stderr]) if (pipe instanceof Socket) pipe.unref()
  return { child, waiting }
}
