import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Makes generated migrations run in Node as they are: types imported as types, files named with their ending. */
const folder = new URL('./sqlite/', import.meta.url)
for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const file = new URL(name, folder)
  const text = readFileSync(file, 'utf8')
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll('{ db, payload, req }:', '{ db }:')
    .replaceAll(/from '(\.\/\d+_\w+)'/g, "from '$1.ts'")
  writeFileSync(file, text)
}
