import { expect, test } from 'vitest'
import { editionTitle } from '../../content/next-edition.ts'

test('the title of a new edition says so in its language', () => {
  expect(editionTitle('Voucher', 'it', 1)).toBe('Voucher (nuova edizione)')
  expect(editionTitle('Vouchers', 'en', 1)).toBe('Vouchers (new edition)')
  expect(editionTitle('Voucher', 'it', 2)).toBe('Voucher (nuova edizione 2)')
})

test('a long title is cut to what a title may have', () => {
  const title = editionTitle('Parola '.repeat(17).trim(), 'it', 12)

  expect(title.length).toBeLessThanOrEqual(120)
  expect(title).toMatch(/[^ ]… \(nuova edizione 12\)$/)
})
