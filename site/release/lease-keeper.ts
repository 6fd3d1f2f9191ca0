import type { Payload } from 'payload'
import { nameProcess } from '../../process-name.ts'
import { leaseDuration, returnLease, takeLease } from './lease.ts'
import { realNow } from './store/real-now.ts'

/** Holds the right to publish for this process, as long as nobody else has it. */
export class LeaseKeeper {
  readonly #payload: Payload
  readonly #name = nameProcess()
  #renewAt = 0

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** Takes or renews the lease; returns whether this process has it. */
  async hold(): Promise<boolean> {
    // The lease is about real processes, so it goes by the real clock, whatever time the pages speak for.
    const now = realNow()
    if (now < this.#renewAt) return true
    const hasLease = await takeLease(this.#payload, this.#name, now)
    this.#renewAt = hasLease ? now + leaseDuration / 3 : 0
    return hasLease
  }

  /** Gives the lease back, so that the next publisher need not wait for it. */
  async giveBack(): Promise<void> {
    await returnLease(this.#payload, this.#name)
  }
}
