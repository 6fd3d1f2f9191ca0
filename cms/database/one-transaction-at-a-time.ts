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
      const ends = new Map<number | string, () => void>()
      const end = async (id: number | string): Promise<void> => {
        const leave = ends.get(id)
        if (leave === undefined) return
        ends.delete(id)
        await limits.afterEach(database).finally(leave)
      }
      database.beginTransaction = async (options) => {
        const leave = await queue.enter()
        try {
          const id = await retryWhileBusy(() => beginTransaction.call(database, options), limits.retryFor)
          if (id === null) leave()
          else ends.set(id, leave)
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
