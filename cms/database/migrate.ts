import type { BasePayload, Migration } from 'payload'
import { migrations } from '../migrations/sqlite/index.ts'

interface MongoModel {
  createCollection: () => Promise<unknown>
  ensureIndexes: () => Promise<unknown>
}

/** Brings the database to the schema of this code. The only thing that ever changes a schema. */
export async function migrate(payload: BasePayload): Promise<void> {
  if (payload.db.name === 'sqlite') return payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  const { collections, versions } = payload.db as unknown as Record<
    'collections' | 'versions',
    Record<string, MongoModel>
  >
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    await model.createCollection()
    await model.ensureIndexes()
  }
}
