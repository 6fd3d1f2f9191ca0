import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The files in which two folders differ, with how. */
export function differencesOf(one: string, other: string): string[] {
  const [ones, others] = [filesIn(one), filesIn(other)]
  return [
    ...[...ones].filter((name) => !others.has(name)).map((name) => `${name} is only in the first`),
    ...[...others].filter((name) => !ones.has(name)).map((name) => `${name} is only in the second`),
    ...[...ones]
      .filter(
        (name) => others.has(name) && !readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))),
      )
      .map((name) => `${name} is not the same`),
  ]
}

function filesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  )
}
