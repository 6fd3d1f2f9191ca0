import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../../../../environment.ts'
import { describeTrouble } from '../../../../site/release/trouble.ts'
import { sync } from '../../../../site/release/store/sync.ts'

test('folders are put on disk for good, several at once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sync è una-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))

  await expect(Promise.all([sync(folder), sync(path.dirname(folder)), sync(folder)])).resolves.toHaveLength(3)
})

test('what the disk says is told, and the next one is not kept from its own answer', async () => {
  const [wrong, right] = await Promise.allSettled([sync('/nowhere/at all'), sync(tmpdir())])

  expect(wrong).toMatchObject({
    reason: { message: expect.stringMatching(/^The disk of \/nowhere\/at all .*No such file/) },
  })
  expect(right.status).toBe('fulfilled')
  expect(describeTrouble(new Error("sync: error syncing '/data': Input/output error"), 'en')).toContain(
    'cannot write its files',
  )
})

test('a program that has nothing else to do ends', () => {
  const file = JSON.stringify(path.join(root, 'site/release/store/sync.ts'))
  const program = `const { sync } = await import(${file}); await sync('/tmp'); console.log('done')`
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, timeout: 20_000 })

  expect(String(printed)).toBe('done\n')
})
