import { rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { builds } from '../../commands/builds.ts'
import { run } from '../../commands/child.ts'
import { isFresh, stamp } from '../../commands/stamp.ts'
import { readEnvironment } from '../../environment.ts'
import { found } from './ground/ground.ts'
import { randomOf } from './ground/random.ts'
import type { Outcome } from './trial.ts'
import { trials } from './trials/all.ts'

/**
 * `npm run chaos`: kills, fills disks, cuts off databases and poisons contents, with readers on the portal throughout.
 * Prints one table; ends with 1 when anything was wrong. The same seed asks for the same.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    minutes: { type: 'string', default: '60' },
    short: { type: 'boolean', default: false },
    mongodb: { type: 'string', default: '' },
  },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
const unknown = positionals.filter((name) => !trials.some((trial) => trial.name === name))
if (unknown.length > 0) {
  const names = trials.map(({ name }) => name).join(' ')
  process.stderr.write(`There is no trial ${unknown.join(', ')}. There are: ${names}\n`)
  process.exit(1)
}
const seed = Number(values.seed)
const end = performance.now() + Number(values.minutes) * 60_000
const site = builds.find(({ name }) => name === 'build-site')
if (site !== undefined && !isFresh(site)) {
  await run(site, path.join(readEnvironment().dataDir, 'logs'))
  stamp(site)
}
const { folder } = await found()
process.stdout.write(`\nseed ${seed}, ${values.minutes} minutes at most\n\n`)
const chosen = trials.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const outcomes = new Map<string, Outcome>()
for (const [index, trial] of chosen.entries()) {
  const deadline = performance.now() + (end - performance.now()) / (chosen.length - index)
  const begun = performance.now()
  const common = { isLong: !values.short, deadline, founded: folder, mongodb: values.mongodb }
  const outcome = await trial.run({ ...common, random: randomOf(seed + index) })
  outcomes.set(trial.name, outcome)
  const seconds = Math.round((performance.now() - begun) / 1_000)
  process.stdout.write(`${trial.name}: ${outcome.wrongs.length === 0 ? 'well' : 'WRONG'} after ${seconds} s\n`)
  for (const wrong of outcome.wrongs.slice(0, 20)) process.stdout.write(`    ${wrong}\n`)
}
rmSync(folder, { recursive: true, force: true })
process.stdout.write('\n')
for (const [name, { figures, wrongs }] of outcomes) {
  const told = Object.entries({ ...figures, wrong: wrongs.length }).map(([what, value]) => `${what} ${value}`)
  process.stdout.write(`${name.padEnd(10)} ${told.join(' · ')}\n`)
}
process.exit([...outcomes.values()].some(({ wrongs }) => wrongs.length > 0) ? 1 : 0)
