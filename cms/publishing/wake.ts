import { utimesSync } from 'node:fs'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { wakeFile } from '../../environment.ts'

/**
 * Tells the publisher of this machine that something may wait for it, at the moment at which that is kept for good:
 * after each transaction, and after a publication that is written without one. A signal that is lost costs a second,
 * for the publisher looks into the outbox by itself as well.
 */
export function wakingThePublisher(adapter: DatabaseAdapterObj, dataDir: string): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const database: BaseDatabaseAdapter = adapter.init(args)
      const { commitTransaction, create } = database
      database.commitTransaction = async (id) => {
        await commitTransaction.call(database, id)
        touch(wakeFile(dataDir))
      }
      database.create = async (given) => {
        const created = await create.call(database, given)
        const isKept = given.collection === 'publications' && !(await given.req?.transactionID)
        if (isKept) touch(wakeFile(dataDir))
        return created
      }
      return database
    },
  }
}

function touch(file: string): void {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    // The publisher makes the file: without it nobody waits here.
  }
}
