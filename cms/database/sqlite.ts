import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { root } from '../../environment.ts'
import { everyWriteInATransaction } from './every-write-in-a-transaction.ts'
import { oneTransactionAtATime } from './one-transaction-at-a-time.ts'

/** Milliseconds that a writer waits for another process. */
const busyTimeout = 10_000

/**
 * The embedded database. Payload's defaults (no transactions, no WAL, no waiting) lose saves when several
 * people write; see `one-transaction-at-a-time.ts` and `every-write-in-a-transaction.ts`. Migrations are an
 * explicit step, nothing else changes the schema.
 */
export function sqlite(url: string): DatabaseAdapterObj {
  const adapter = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    allowIDOnCreate: true,
    blocksAsJSON: true,
    wal: { synchronous: 'NORMAL' },
    busyTimeout,
    push: false,
    migrationDir: path.join(root, 'cms/migrations/sqlite'),
    transactionOptions: { behavior: 'immediate' },
    beforeSchemaInit: [indexLocalesByParent],
  })
  const inTurn = oneTransactionAtATime(adapter, {
    timeLimit: 30_000,
    retryFor: busyTimeout,
    // libsql opens a new connection after each transaction, and that one does not wait for other writers.
    afterEach: async (database) => {
      if (hasClient(database)) await database.client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
    },
  })
  return everyWriteInATransaction(inTurn)
}

/** What the hook gets at run time; its published type leaves the adapter out. */
interface SchemaHookArguments {
  schema: Parameters<SchemaHook>[0]['schema']
  adapter: { rawTables: Record<string, { indexes?: Record<string, { name: string; on: string }> }> }
}

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['beforeSchemaInit']>[number]

/**
 * Reading all documents joins each `_locales` table by its parent, for which Payload has no index:
 * 5,000 documents took over 30 s without this one.
 */
function indexLocalesByParent(hook: Parameters<SchemaHook>[0]): SchemaHookArguments['schema'] {
  const { schema, adapter } = hook as unknown as SchemaHookArguments
  for (const [table, definition] of Object.entries(adapter.rawTables)) {
    if (!table.endsWith('_locales')) continue
    const name = `${table}_parent_id_idx`
    definition.indexes = { ...definition.indexes, [name]: { name, on: '_parentID' } }
  }
  return schema
}

function hasClient(database: object): database is { client: { execute: (statement: string) => Promise<unknown> } } {
  return 'client' in database && typeof database.client === 'object' && database.client !== null
}
