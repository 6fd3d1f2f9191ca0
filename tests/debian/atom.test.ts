import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { faultsBySchema } from '../support/debian.ts'
import { filesEnding } from './take-aways.ts'

const schema = path.join(import.meta.dirname, '../support/atom.rnc')
const folder = mkdtempSync(path.join(tmpdir(), 'atom-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

test('every feed is as the schema of RFC 4287 says', () => {
  const feeds = filesEnding('/feed.xml').map((text, index) => write(`${index}.xml`, text))

  expect(feeds).toHaveLength(8)
  expect(faultsBySchema(schema, feeds)).toBe('')
})

test('the schema refuses a feed without the instant of its last change', () => {
  const [feed = ''] = filesEnding('/feed.xml')
  const broken = write('broken.xml', feed.replace(/<updated>[^<]*<\/updated>/, ''))

  expect(faultsBySchema(schema, [broken])).toContain('error:')
})
