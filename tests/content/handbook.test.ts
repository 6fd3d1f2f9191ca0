import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { handbook, namesIn } from '../../cms/handbook/handbook.ts'
import { pictureSize } from '../../cms/handbook/picture.ts'
import { root } from '../../environment.ts'
import { localeCodes } from '../../i18n/locales.ts'

/** Bytes that a picture may have. */
const heaviest = 60_000

const shapeOf = (locale: (typeof localeCodes)[number]) =>
  handbook[locale].map(({ id, steps, notes = [], picture, table = [] }) => ({
    id,
    steps: steps.map((step) => namesIn(step).length),
    notes: notes.length,
    hasPicture: picture !== undefined,
    table: table.map((row) => row.length),
  }))

test('the handbook tells the same in each language', () => {
  expect(shapeOf('en')).toEqual(shapeOf('it'))
})

test.each(localeCodes)('each picture of the handbook is there, in its size and small enough (%s)', async (locale) => {
  const pictured = handbook[locale].filter(({ picture }) => picture !== undefined)
  expect(pictured.length).toBeGreaterThan(5)
  for (const { id } of pictured) {
    const bytes = readFileSync(path.join(root, 'cms/handbook/pictures', locale, `${id}.webp`))
    expect(await sharp(bytes).metadata()).toMatchObject({ ...pictureSize, format: 'webp' })
    expect(bytes.length).toBeLessThan(heaviest)
  }
})
