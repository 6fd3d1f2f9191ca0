import { randomBytes } from 'node:crypto'
import { MongoClient } from 'mongodb'
import type { TestProject } from 'vitest/node'
import { startPortal, type RunningPortal } from './start-portal.ts'

declare module 'vitest' {
  interface ProvidedContext {
    running: RunningPortal
  }
}

/** Starts the portal under test, and stops it afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const isMongo = project.config.env['TEST_DATABASE'] === 'mongodb'
  const database = isMongo ? `${process.env['TEST_MONGODB_URL']}/test-e2e-${randomBytes(6).toString('hex')}` : undefined
  const { running, stop } = await startPortal(database)
  project.provide('running', running)
  return async () => {
    await stop()
    if (database !== undefined) {
      const client = await MongoClient.connect(database)
      await client.db().dropDatabase()
      await client.close()
    }
  }
}
