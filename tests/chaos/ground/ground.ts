import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { run } from '../../../commands/child.ts'
import { freePort } from '../../support/start-portal.ts'
import type { Setting } from '../trial.ts'
import { Keeper } from './keeper.ts'

/** A portal of its own on which something may go wrong: data folder, database, ports, programs. */
export interface Ground {
  dataDir: string
  origin: string
  /** The settings with which its programs run. */
  variables: Record<string, string>
  /** Keeps a program running until the ground is left. */
  keep: (name: string, script: string, more?: Record<string, string>) => Keeper
  leave: () => Promise<void>
}

/** Makes a data folder with a small founding content, for all trials. */
export async function found(mongodb = ''): Promise<{ folder: string; databaseUrl: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chaos-founded-'))
  const databaseUrl = mongodb === '' ? '' : `${mongodb}/chaos-${randomBytes(6).toString('hex')}`
  const variables = { ...plain, DATA_DIR: folder, DATABASE_URL: databaseUrl }
  await run({ name: 'found', script: 'tests/chaos/programs/found.ts', variables }, path.join(folder, 'logs'))
  return { folder, databaseUrl }
}

/**
 * Prepares a portal for a trial.
 * @param folder for its data, empty; without it one is made
 */
export async function enter({ founded, mongodb }: Setting, folder?: string): Promise<Ground> {
  const dataDir = folder ?? mkdtempSync(path.join(tmpdir(), 'chaos-'))
  const logs = mkdtempSync(path.join(tmpdir(), 'chaos-logs-'))
  let databaseUrl = ''
  if (mongodb === '') cpSync(founded, dataDir, { recursive: true })
  else {
    const made = await found(mongodb)
    databaseUrl = made.databaseUrl
    cpSync(made.folder, dataDir, { recursive: true })
    rmSync(made.folder, { recursive: true, force: true })
  }
  const [portalPort, cmsPort] = [await freePort(), await freePort()]
  const variables = {
    ...plain,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PORTAL_PORT: String(portalPort),
    CMS_PORT: String(cmsPort),
  }
  const keepers: Keeper[] = []
  return {
    dataDir,
    origin: `http://127.0.0.1:${portalPort}`,
    variables,
    keep: (name, script, more = {}) => {
      const keeper = new Keeper({ name, script, variables: { ...variables, ...more }, logs })
      keepers.push(keeper)
      return keeper
    },
    leave: async () => {
      await Promise.all(keepers.map((keeper) => keeper.end()))
      if (databaseUrl !== '') await drop(databaseUrl)
      for (const made of folder === undefined ? [dataDir, logs] : [logs])
        rmSync(made, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Nothing of the machine's own settings may reach a trial. */
const plain = {
  NODE_ENV: 'production',
  VITEST: '',
  DISABLE_LOGGING: 'true',
  PORTAL_URL: '',
  CMS_URL: '',
  PAYLOAD_SECRET: '',
  SMTP_URL: '',
}

async function drop(url: string): Promise<void> {
  const client = await MongoClient.connect(url)
  await client.db().dropDatabase()
  await client.close()
}
