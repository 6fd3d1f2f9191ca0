import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const goal = z.object({
  at: z.enum(['median', 'p95', 'max']),
  most: z.number().optional(),
  least: z.number().optional(),
})

const row = z.object({
  id: z.string(),
  /** The name of its measurement. */
  from: z.string(),
  what: z.string(),
  unit: z.enum(['ms', 'MiB', 'B', 'pages', 'releases', 'requests/s', 'answers', '×']),
  values: z.array(z.number()),
  goals: z.array(goal).optional(),
})

const results = z.object({
  /** When it was measured, ISO 8601 in UTC. */
  measured: z.iso.datetime(),
  scale: z.enum(['short', 'usual', 'large']),
  machine: z.object({
    cores: z.number(),
    memory: z.number(),
    processor: z.string(),
    kernel: z.string(),
    versions: z.record(z.string(), z.string().nullable()),
  }),
  rows: z.array(row),
  notes: z.array(z.string()),
  /** What failed, by the name of the measurement. */
  failures: z.record(z.string(), z.string()),
})

/** What one run of the bench measured, and on what. */
export type Results = z.infer<typeof results>

/** Keeps them in a file that is named after the minute in UTC; returns its path. */
export function keepResults(folder: string, kept: Results): string {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${kept.measured.slice(0, 16).replace(':', '')}.json`)
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`)
  return file
}

/**
 * Reads every file of results, the oldest first.
 * @throws when one cannot be read, with its name
 */
export function readResults(folder: string): Results[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.toSorted().map((name) => {
    const read = results.safeParse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
    if (read.success) return read.data
    throw new Error(`${name} holds no results of the bench; mend or remove it:\n${z.prettifyError(read.error)}`)
  })
}
