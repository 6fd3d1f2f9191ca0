import { test } from 'vitest'

/** A test that only SQLite can pass or fail: on the other database it does not exist, rather than being skipped. */
export const onSqlite = (title: string, act: () => Promise<void>): void => {
  if (process.env['TEST_DATABASE'] === 'sqlite') test(title, act)
}
