import type { DatabaseAdapterObj } from 'payload'
import type { Environment } from '../../environment.ts'
import { wakingThePublisher } from '../publishing/wake.ts'
import { mongodb } from './mongodb.ts'
import { sqlite } from './sqlite.ts'

/** The database that the settings name: MongoDB, or an SQLite file. Ids are strings on both. */
export function database({ databaseUrl, dataDir }: Pick<Environment, 'databaseUrl' | 'dataDir'>): DatabaseAdapterObj {
  const adapter = databaseUrl.startsWith('file:') ? sqlite(databaseUrl) : mongodb(databaseUrl)
  return wakingThePublisher(adapter, dataDir)
}
