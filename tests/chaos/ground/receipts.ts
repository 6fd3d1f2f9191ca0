import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { MongoClient } from 'mongodb'
import type { Ground } from './ground.ts'

/** A receipt as the database has it. */
export interface Row {
  state: string
  title: string
  reason: string | null
}

/** All receipts, the oldest first; read past the CMS, so that nothing of it can be in the way. */
export async function receiptsIn({ variables, dataDir }: Ground): Promise<Row[]> {
  const url = variables['DATABASE_URL'] ?? ''
  if (url === '') {
    const database = new DatabaseSync(path.join(dataDir, 'portal.db'), { readOnly: true, timeout: 5_000 })
    try {
      return database
        .prepare('select state, title, reason from publications order by created_at')
        .all() as unknown as Row[]
    } finally {
      database.close()
    }
  }
  const client = await MongoClient.connect(url)
  try {
    return await client.db().collection<Row>('publications').find().sort({ createdAt: 1 }).toArray()
  } finally {
    await client.close()
  }
}

/** Receipts that still say that something is being made, or waits, although nothing does. */
export async function stuckIn(ground: Ground): Promise<string[]> {
  const rows = await receiptsIn(ground)
  return rows
    .filter(({ state }) => state === 'building' || state === 'queued')
    .map(({ state, title }) => `the receipt of ${title} is stuck in ${state}`)
}

/** Whether the database itself is whole; of MongoDB nobody asks. */
export function faultsOfDatabase({ variables, dataDir }: Ground): string[] {
  if (variables['DATABASE_URL'] !== '') return []
  const database = new DatabaseSync(path.join(dataDir, 'portal.db'), { readOnly: true, timeout: 5_000 })
  try {
    const answers = database.prepare('pragma integrity_check').all()
    return answers
      .map((row) => String(row['integrity_check']))
      .filter((answer) => answer !== 'ok')
      .map((answer) => `the database is damaged: ${answer}`)
  } finally {
    database.close()
  }
}
