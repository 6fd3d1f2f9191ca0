import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../../environment.ts'
import { explain } from '../../commands/explain.ts'
import { isFree } from '../../commands/ports.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'portal-start-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

function start(settings: Record<string, string>): { status: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'commands/start.ts')], {
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORTAL_PORT: '4391',
      CMS_PORT: '3391',
      ...settings,
    },
  })
  return { status, said: stderr.trim() }
}

test('a port that is in use is named, with the setting that changes it', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, () => {
      const address = other.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  try {
    expect(await isFree(port)).toBe(false)
    expect(start({ CMS_PORT: String(port) })).toEqual({
      status: 1,
      said: `Port ${port} is in use, perhaps by an earlier start. Stop it, or set CMS_PORT to another port.`,
    })
  } finally {
    other.close()
  }
})

test('a public address without a secret is refused before anything starts', () => {
  const { status, said } = start({ PORTAL_URL: 'https://portal.example.org' })

  expect(status).toBe(1)
  expect(said).toMatch(/^PAYLOAD_SECRET: is required/)
})

test('a database that does not answer is said in a sentence', () => {
  const { status, said } = start({ DATABASE_URL: 'mongodb://127.0.0.1:9/portal' })

  expect(status).toBe(1)
  expect(said).toMatch(/^The database does not answer\. Check DATABASE_URL/)
}, 60_000)

test('a full disk, a damaged file and a folder of somebody else are explained', () => {
  expect(explain(new Error('ENOSPC: no space left on device, write'))).toMatch(/disk is full/)
  expect(explain(new Error('query failed', { cause: new Error('SQLITE_FULL: database or disk is full') }))).toMatch(
    /disk is full/,
  )
  expect(explain(new Error('SQLITE_NOTADB: file is not a database'))).toMatch(/damaged/)
  expect(explain(new Error('EACCES: permission denied'))).toMatch(/cannot be written/)
  expect(explain(new Error('something else'))).toBeNull()
})
