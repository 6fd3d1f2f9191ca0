import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

interface Limits {
  /** Milliseconds that a transaction may wait for its turn, or last. */
  timeLimit: number
  /** Milliseconds during which BEGIN is tried again while another process writes. */
  retryFor: number
  /** Runs when a transaction has ended, before the next one begins. */
  afterEach: (database: BaseDatabaseAdapter) => Promise<void>
}

/**
 * Lets the transactions of this process run one after the other. libsql opens a new connection for each
 * transaction, whose busy timeout is zero, so that two at once fail with SQLITE_BUSY; waiting here costs nothing
 * since SQLite has one writer anyway. A busy BEGIN (another process writes) is tried again.
 */
export function oneTransactionAtATime(adapter: DatabaseAdapterObj, limits: Limits): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const database: BaseDatabaseAdapter = adapter.init(args)
      const { beginTransaction, commitTransaction, rollbackTransaction } = database
      const queue = turns(limits.timeLimit)
      const watch = watchOutcomes(database)
      const outcomes = new Map<number | string, Promise<unknown>>()
      const ends = new Map<number | string, () => void>()
      const end = async (id: number | string): Promise<void> => {
        const leave = ends.get(id)
        if (leave === undefined) return
        ends.delete(id)
        outcomes.delete(id)
        await limits.afterEach(database).finally(leave)
      }
      database.beginTransaction = async (options) => {
        const leave = await queue.enter()
        try {
          const begin = () => watch(() => beginTransaction.call(database, options))
          const { id, outcome } = await retryWhileBusy(begin, limits.retryFor)
          if (id === null) leave()
          else {
            ends.set(id, leave)
            outcomes.set(id, outcome)
          }
          return id
        } catch (error) {
          leave()
          throw error
        }
      }
      database.commitTransaction = async (incoming) => {
        const id = await incoming
        try {
          await commitTransaction.call(database, id)
          await outcomes.get(id)
        } finally {
          await end(id)
        }
      }
      database.rollbackTransaction = async (incoming) => {
        const id = await incoming
        try {
          // Payload rejects the transaction's own promise with nothing; that is how drizzle rolls back.
          await rollbackTransaction.call(database, id).catch(() => undefined)
        } finally {
          await end(id)
        }
      }
      return database
    },
  }
}

interface Begun {
  id: number | string | null
  /** Fails when the COMMIT fails. */
  outcome: Promise<unknown>
}

/** What the adapter is made of; Payload's type of a database leaves it out. */
interface Drizzle {
  initializing?: Promise<void>
  drizzle: { transaction: (...args: unknown[]) => Promise<unknown> }
}

type Watch = (begin: () => Promise<number | string | null>) => Promise<Begun>

/** Payload swallows a COMMIT that fails, and the save would seem to have succeeded; drizzle's own promise tells. */
function watchOutcomes(database: BaseDatabaseAdapter): Watch {
  const adapter = database as unknown as Drizzle
  let watched: Drizzle['drizzle'] | undefined
  let outcome: Promise<unknown> = Promise.resolve()
  return async (begin) => {
    await adapter.initializing
    if (watched !== adapter.drizzle) {
      watched = adapter.drizzle
      const transaction = watched.transaction.bind(watched)
      watched.transaction = (...args) => (outcome = transaction(...args))
    }
    // Only one transaction begins at a time, so the last outcome is this one's.
    const id = await begin()
    return { id, outcome }
  }
}

/** A queue in which one caller at a time has its turn. */
function turns(timeLimit: number): { enter: () => Promise<() => void> } {
  let last: Promise<void> = Promise.resolve()
  return {
    enter: async () => {
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = before.then(() => promise)
      await withTimeLimit(before, timeLimit).catch((error: unknown) => {
        resolve()
        throw error
      })
      return resolve
    },
  }
}

async function withTimeLimit(work: Promise<void>, milliseconds: number): Promise<void> {
  const { promise: limit, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () =>
      reject(
        new Error(
          `A transaction waited ${milliseconds / 1000} s for another one to end. A hook that saves must pass its \`req\` on, or it waits for itself.`,
        ),
      ),
    milliseconds,
  )
  try {
    await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

async function retryWhileBusy<Result>(begin: () => Promise<Result>, retryFor: number): Promise<Result> {
  const end = performance.now() + retryFor
  for (;;) {
    try {
      return await begin()
    } catch (error) {
      const isBusy = error instanceof Error && error.message.includes('SQLITE_BUSY')
      if (!isBusy || performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
