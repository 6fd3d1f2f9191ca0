import type { Payload, PayloadRequest } from 'payload'

/** What the database layer needs of a request to work inside a transaction. */
export type InTransaction = Pick<PayloadRequest, 'transactionID'>

/**
 * Runs writes in one transaction. On SQLite it begins by taking the write lock and waits for the CMS to
 * release it, so the two never meet as SQLITE_BUSY.
 */
export async function inTransaction<Result>(
  payload: Payload,
  work: (req: InTransaction) => Promise<Result>,
): Promise<Result> {
  const id = await payload.db.beginTransaction()
  const req: InTransaction = id === null ? {} : { transactionID: id }
  try {
    const result = await work(req)
    if (id !== null) await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    if (id !== null) await payload.db.rollbackTransaction(id)
    throw error
  }
}
