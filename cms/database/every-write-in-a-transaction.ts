import { isolateObjectProperty, type BaseDatabaseAdapter, type DatabaseAdapterObj, type PayloadRequest } from 'payload'

/** Everything with which the database layer writes. */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

interface WriteArguments {
  req?: Partial<PayloadRequest>
}

type Write = (args: WriteArguments) => Promise<unknown>

/**
 * Gives a write that belongs to no transaction one of its own, so that it waits for its turn. Without one it would
 * meet the transaction of another save as SQLITE_BUSY and leave a half-done statement on the connection that the
 * next save takes over, which then cannot be committed.
 */
export function everyWriteInATransaction(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const database: BaseDatabaseAdapter = adapter.init(args)
      const methods = database as unknown as Record<(typeof writes)[number], Write>
      for (const name of writes) {
        const write = methods[name]
        methods[name] = async (given) => {
          if (await isInTransaction(database, given.req)) return write.call(database, given)
          return inOwnTransaction(database, given, (own) => write.call(database, own))
        }
      }
      return database
    },
  }
}

async function isInTransaction({ sessions }: BaseDatabaseAdapter, req: WriteArguments['req']): Promise<boolean> {
  const id = await req?.transactionID
  return id !== undefined && sessions?.[id] !== undefined
}

async function inOwnTransaction(database: BaseDatabaseAdapter, given: WriteArguments, write: Write): Promise<unknown> {
  const id = await database.beginTransaction()
  if (id === null) return write(given)
  try {
    const result = await write({ ...given, req: withTransaction(given.req, id) })
    await database.commitTransaction(id)
    return result
  } catch (error) {
    await database.rollbackTransaction(id)
    throw error
  }
}

/** The same request with another transaction; the request itself stays as it is. */
function withTransaction(req: WriteArguments['req'], transactionID: number | string): Partial<PayloadRequest> {
  const own = req === undefined ? {} : isolateObjectProperty(req, 'transactionID')
  own.transactionID = transactionID
  return own
}
