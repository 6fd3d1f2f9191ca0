import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Objects } from '../../../../site/release/store/objects.ts'
import { temporaryStore } from '../../temporary-store.ts'

/** SHA-256 of `one`, by sha256sum. */
const one = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'

function setUp() {
  const { objects: folder } = temporaryStore()
  mkdirSync(folder, { recursive: true })
  return { folder, objects: new Objects(folder), file: path.join(folder, one.slice(0, 2), one) }
}

test('a text is kept under its SHA-256, once', () => {
  const { objects, file } = setUp()
  expect(objects.put('one')).toBe(one)
  const { ino } = statSync(file)

  expect(objects.put('one')).toBe(one)
  expect(statSync(file).ino).toBe(ino)
  expect(readFileSync(file, 'utf8')).toBe('one')
})

test('what a stopped publisher left half written is written again; what is known to be whole is not', () => {
  const { folder, objects, file } = setUp()
  mkdirSync(path.dirname(file))
  writeFileSync(file, 'o')
  objects.put('one')
  expect(readFileSync(file, 'utf8')).toBe('one')

  writeFileSync(file, 'o')
  const other = new Objects(folder)
  other.trust([one])
  other.put('one')
  expect(readFileSync(file, 'utf8')).toBe('o')

  other.distrust()
  other.put('one')
  expect(readFileSync(file, 'utf8')).toBe('one')
})

test('a file that never changes is shared; one that may be replaced is copied', () => {
  const { folder, objects, file } = setUp()
  const source = path.join(folder, 'source')
  writeFileSync(source, 'one')

  expect(objects.adopt(source, true)).toBe(one)
  expect(statSync(file).ino).toBe(statSync(source).ino)
  // Again, by somebody who does not trust what is there.
  new Objects(folder).adopt(source, true)
  expect(existsSync(`${file}.making`)).toBe(false)

  new Objects(folder).adopt(source, false)
  writeFileSync(source, 'two')
  expect(readFileSync(file, 'utf8')).toBe('one')
})

// Another file system, to which no links lead.
const elsewhere = '/dev/shm'

test.runIf(existsSync(elsewhere))('what cannot be linked is copied', () => {
  const { folder, objects } = setUp()
  const other = mkdtempSync(path.join(elsewhere, 'portal-'))
  onTestFinished(() => rmSync(other, { recursive: true }))
  objects.link(objects.put('one'), path.join(other, 'a'))

  expect(readFileSync(path.join(other, 'a'), 'utf8')).toBe('one')
  expect(() => objects.link('0'.repeat(64), path.join(folder, 'b'))).toThrow('ENOENT')
})
