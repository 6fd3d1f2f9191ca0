import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isProofDue } from '../../content/proof.ts'
import { readProof } from './proof-record.ts'
import type { Workshop } from './publish.ts'
import { realNow } from './store/real-now.ts'

const program = fileURLToPath(new URL('./prove-main.ts', import.meta.url))

/** Milliseconds until a proof is tried again that came to nothing. */
const patience = 600_000

/** Has the live release proven once a night, in a process of its own, and heeds what came of it. */
export class ProofKeeper {
  readonly #workshop: Workshop
  #last: number | null = null
  #hasLooked = false
  #notBefore = 0
  #child: ChildProcess | null = null

  constructor(workshop: Workshop) {
    this.#workshop = workshop
  }

  /** Whether the last proof ended badly, and whether that is known only now. */
  async look(): Promise<{ isRefuted: boolean; isNews: boolean }> {
    const proof = await readProof(this.#workshop.payload)
    const isRefuted = proof?.end === 'different'
    const isNews = isRefuted && this.#hasLooked && proof.at !== this.#last
    this.#last = proof?.at ?? null
    this.#hasLooked = true
    return { isRefuted, isNews }
  }

  /** Begins a proof, if it is time for one and none is under way. Nothing waits for it. */
  beginWhenDue(): void {
    const now = this.#workshop.clock()
    if (this.#child !== null || realNow() < this.#notBefore || !isProofDue(now, this.#last)) return
    this.#notBefore = realNow() + patience
    const child = spawn(process.execPath, [program, String(now)], { stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    let [said, errors] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.on('error', (error) => this.#workshop.say(`failed: no proof of the release: ${error.message}`))
    child.on('close', (code) => {
      const isAbandoned = this.#child !== child
      if (!isAbandoned) this.#child = null
      if (said.includes('proof')) this.#workshop.say(said.slice(said.search(/^(proof|failed):/m)).trimEnd())
      else if (code !== 0 && !isAbandoned)
        this.#workshop.say(`failed: no proof of the release:\n${errors.slice(-2_000)}`)
    })
  }

  /** Ends a proof that is under way: what it compares with will not be live any more. */
  abandon(): void {
    this.#child?.kill('SIGKILL')
    this.#child = null
    this.#notBefore = 0
  }
}
