import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { found } from './ground/ground.ts'
import { randomOf } from './ground/random.ts'
import { trials } from './trials/all.ts'
import { hasTracer } from './ground/tracer.ts'
import type { Setting } from './trial.ts'

/** The database makes a difference to these. */
const ofDatabase = ['database', 'jobs']

const mongodb = process.env['TEST_MONGODB_URL'] ?? ''
const databases = mongodb === '' ? ['sqlite'] : ['sqlite', 'mongodb']
const cases = databases.flatMap((name) =>
  trials
    .filter((trial) => trial.name !== 'disk' || hasTracer())
    .filter((trial) => name === 'sqlite' || ofDatabase.includes(trial.name))
    .map((trial) => ({ name: `${trial.name} on ${name}`, trial, server: name === 'sqlite' ? '' : mongodb })),
)
/** Another one each day, the same for all who look on that day. */
const seed = Number(process.env['CHAOS_SEED'] ?? Math.floor(Date.now() / 86_400_000))

let founded: string

beforeAll(async () => {
  founded = (await found()).folder
})
afterAll(() => rmSync(founded, { recursive: true, force: true }))

test.concurrent.each(cases)(
  'readers see one complete release, and the newest in the end: $name',
  async ({ trial, server }) => {
    const setting: Setting = { random: randomOf(seed), isLong: false, deadline: Infinity, founded, mongodb: server }
    const { wrongs, figures } = await trial.run(setting)
    process.stdout.write(`${trial.name} (seed ${seed}): ${JSON.stringify(figures)}\n`)

    expect(wrongs).toEqual([])
  },
)
