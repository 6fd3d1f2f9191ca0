import type { Measure, Scale } from './measurement.ts'

/** Runs one measurement in a process of its own and sends what came of it to its parent. */
const [name = '', scale = 'usual'] = process.argv.slice(2)
// Not `publish.ts` alone: each is a module of the folder that exports `measure`.
const { measure } = (await import(`./measure/${name}.ts`)) as { measure: Measure }
const outcome = await measure(scale as Scale)
process.send?.(outcome, () => process.exit(0))
