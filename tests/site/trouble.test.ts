import { expect, test } from 'vitest'
import { translator } from '../../i18n/translate.ts'
import { describeTrouble } from '../../site/release/trouble.ts'

test.each([
  ['ENOSPC: no space left on device, write', 'trouble.space'],
  ['SQLITE_FULL: database or disk is full', 'trouble.space'],
  ['cannot begin transaction: SQLITE_BUSY: database is locked', 'trouble.locked'],
  ['MongoServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017', 'trouble.database'],
  ['EIO: i/o error, rename', 'trouble.device'],
  ['TRANSACTION_CLOSED: The transaction is closed', 'trouble.device'],
] as const)('%s is told in a sentence of either language', (error, key) => {
  expect(describeTrouble(new Error(error), 'it')).toBe(translator('it')(key))
  expect(describeTrouble(new Error(error), 'en')).toBe(translator('en')(key))
})

test('the cause of an error, and its code, say what is wrong when its own words do not', () => {
  const cause = Object.assign(new Error('write failed'), { code: 'ENOSPC' })

  expect(describeTrouble(new Error('Failed query', { cause }), 'it')).toBe(translator('it')('trouble.space'))
})

test('what nobody knows is told as the program says it', () => {
  expect(describeTrouble(new Error('così non va'), 'it')).toContain('così non va')
})
