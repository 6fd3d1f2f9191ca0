import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { fileOf } from '../../site/release/paths.ts'
import { oddOnesOf, pageNames } from '../support/chosen-pages.ts'
import { isWhole } from '../support/extremes.ts'
import { nuErrorsIn } from '../support/nu.ts'

const { crowd, empty } = inject('extremes')

test('the Nu HTML checker finds no error in a page of the release', { timeout: 300_000 }, async () => {
  expect(await nuErrorsIn(inject('release').folder)).toEqual([])
})

test('the Nu HTML checker finds no error in a portal without documents', { timeout: 300_000 }, async () => {
  expect(await nuErrorsIn(empty)).toEqual([])
})

test(
  'the Nu HTML checker finds no error in a page of the crowd',
  { timeout: isWhole ? 3_600_000 : 600_000 },
  async () => {
    const odd = oddOnesOf(pageNames(crowd)).map((page) => path.join(crowd, fileOf(page.path)))

    expect(await nuErrorsIn(...(isWhole ? [crowd] : odd))).toEqual([])
  },
)

test('the Nu HTML checker finds an error where there is one', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nu-'))
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html lang="en"><title>x</title><p><div></p></html>')

  expect(await nuErrorsIn(folder)).toContainEqual(expect.stringContaining('No “p” element in scope'))
  rmSync(folder, { recursive: true })
})
