import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { root } from '../../environment.ts'

/** What runs once one machine is not enough. Collections and indexes are made by the migration step only. */
export function mongodb(url: string): DatabaseAdapterObj {
  return mongooseAdapter({
    url,
    allowIDOnCreate: true,
    ensureIndexes: false,
    connectOptions: { autoIndex: false, autoCreate: false, serverSelectionTimeoutMS: 5_000 },
    migrationDir: path.join(root, 'cms/migrations/mongodb'),
  })
}
