import type { DatabaseAdapterObj } from 'payload'
import type { Environment } from '../../environment.ts'
import { mongodb } from './mongodb.ts'
import { sqlite } from './sqlite.ts'

/** The database that the settings name: MongoDB, or an SQLite file. Ids are strings on both. */
export function database({ databaseUrl }: Pick<Environment, 'databaseUrl'>): DatabaseAdapterObj {
  return databaseUrl.startsWith('file:') ? sqlite(databaseUrl) : mongodb(databaseUrl)
}
