import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pdfFaults, readingIn, type PdfFault, type PdfReading } from '../../content/pdf-reading.ts'
import { root } from '../../environment.ts'
import { parseJson } from '../refuse.ts'

/** Milliseconds that a file may take: its save holds a transaction meanwhile. */
const longest = 10_000

/** So many answers are kept: the form asks first, and the save of the same file need not wait again. */
const kept = 100

export type Outcome = PdfReading | PdfFault

const answers = new Map<string, Promise<Outcome>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * What a PDF says of itself, or why it was not read. It is read in a process of its own, one at a time, which is
 * killed when it takes too long or too much memory: the file may have been made to do so.
 */
export async function readInProcess(data: Buffer): Promise<Outcome> {
  const hash = createHash('sha256').update(data).digest('hex')
  const answer = answers.get(hash) ?? last.then(() => ask(data))
  remember(hash, answer)
  // However many wait for their turn: a save that waits holds up the others.
  const { promise: limit, resolve } = Promise.withResolvers<'heavy'>()
  const timer = setTimeout(() => resolve('heavy'), longest)
  return Promise.race([answer, limit]).finally(() => clearTimeout(timer))
}

function remember(hash: string, answer: Promise<Outcome>): void {
  if (answers.has(hash)) return
  last = answer.catch(() => answers.delete(hash))
  answers.set(hash, answer)
  for (const old of [...answers.keys()].slice(0, -kept)) answers.delete(old)
}

async function ask(data: Buffer): Promise<Outcome> {
  const program = path.join(/* turbopackIgnore: true */ root, 'cms/files/pdf-process.ts')
  const child = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: longest,
    killSignal: 'SIGKILL',
    // It reads what strangers wrote, and needs no secret.
    env: { NODE_ENV: 'production' },
  })
  // A child that is killed no longer listens.
  child.stdin.on('error', () => undefined)
  child.stdin.end(data)
  const { promise: end, resolve, reject } = Promise.withResolvers<void>()
  child.on('error', reject).on('close', () => resolve())
  const [said] = await Promise.all([text(child.stdout), end])
  const answer = parseJson(said)
  return readingIn(answer) ?? pdfFaults.find((fault) => fault === answer) ?? 'heavy'
}
