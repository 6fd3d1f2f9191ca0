import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildAll } from '../../commands/build.ts'
import { readEnvironment, root } from '../../environment.ts'
import { describeMachine } from './machine.ts'
import type { Outcome, Scale } from './measurement.ts'
import { isName, measurements, names, type Name } from './measurements.ts'
import { pageOf } from './report/page.ts'
import { keepResults, readResults, type Results } from './report/results.ts'
import { tableOf } from './report/table.ts'

/**
 * `npm run bench`: runs the measurements, each in a process of its own, prints one table and keeps the results. Words
 * are the names of measurements, none for all; `--short` shows that they run, `--large` adds what takes long,
 * `--results=FOLDER` keeps the results elsewhere. Ends with 1 when one of them failed.
 */

/** What the words of the command ask for. */
interface Wanted {
  chosen: readonly Name[]
  scale: Scale
  /** Where the results are kept; null for nowhere. */
  folder: string | null
}

async function main(): Promise<void> {
  const { chosen, scale, folder } = wantedBy(process.argv.slice(2))
  await buildAll(path.join(readEnvironment().dataDir, 'logs'))
  const results: Results = {
    measured: new Date().toISOString(),
    scale,
    machine: describeMachine(),
    rows: [],
    notes: [],
    failures: {},
  }
  for (const name of chosen) {
    process.stderr.write(`  ${name.padEnd(13)} ${measurements[name].what}…`)
    const begun = performance.now()
    try {
      const { rows, notes } = await measured(name, scale)
      // The goals are for the sizes of the usual form.
      const kept = rows.map((row) => ({ ...row, from: name, goals: scale === 'short' ? [] : row.goals }))
      results.rows.push(...kept.map((row) => ({ ...row, values: [...row.values], goals: [...(row.goals ?? [])] })))
      results.notes.push(...notes)
    } catch (error) {
      results.failures[name] = error instanceof Error ? error.message : String(error)
    }
    const seconds = Math.round((performance.now() - begun) / 1_000)
    process.stderr.write(` ${name in results.failures ? 'FAILED after ' : ''}${seconds} s\n`)
  }
  report(results)
  if (folder !== null) keep(folder, results)
  process.exit(Object.keys(results.failures).length > 0 ? 1 : 0)
}

function wantedBy(words: readonly string[]): Wanted {
  const options = words.filter((word) => word.startsWith('--'))
  const chosen = words.filter((word) => !word.startsWith('--'))
  const folder = options.find((word) => word.startsWith('--results='))?.slice('--results='.length)
  const unknown = [
    ...chosen.filter((word) => !isName(word)),
    ...options.filter((word) => !/^--(short|large|results=.+)$/.test(word)),
  ]
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no ${unknown.join(', ')}. What can be measured: ${names.join(', ')}; options: --short, --large, --results=FOLDER.\n`,
    )
    process.exit(1)
  }
  const scale = options.includes('--short') ? 'short' : options.includes('--large') ? 'large' : 'usual'
  // What the short form measures says nothing of speed, so it is not kept with the rest.
  const usual = scale === 'short' ? null : path.join(root, 'tests/bench/results')
  return { chosen: chosen.length > 0 ? chosen.filter(isName) : names, scale, folder: folder ?? usual }
}

/** Runs a measurement to its end; what it prints on the side is shown when it fails. */
function measured(name: Name, scale: Scale): Promise<Outcome> {
  const env = { ...process.env, NODE_ENV: 'production' as const, VITEST: '', DISABLE_PAYLOAD_HMR: 'true' }
  const child = fork(path.join(root, 'tests/bench/measure-one.ts'), [name, scale], { env, silent: true })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text))
  return new Promise((resolve, reject) => {
    let outcome: Outcome | undefined
    // Sent by the program above, which is of this same folder.
    child.once('message', (sent) => (outcome = sent as Outcome))
    child.once('close', (code) => {
      if (outcome !== undefined && code === 0) resolve(outcome)
      else reject(new Error(`it ended with ${code}:\n${printed.slice(-3_000)}`))
    })
  })
}

function report({ machine, scale, rows, notes, failures }: Results): void {
  const { cores, processor, memory, kernel } = machine
  const size = scale === 'usual' ? '' : `; ${scale} form`
  process.stdout.write(`${cores} cores (${processor}), ${Math.round(memory / 1024)} GiB, ${kernel}${size}\n\n`)
  process.stdout.write(tableOf(rows))
  for (const note of notes) process.stdout.write(`\n${note}`)
  if (notes.length > 0) process.stdout.write('\n')
  for (const [name, reason] of Object.entries(failures)) process.stderr.write(`\n${name} FAILED: ${reason}\n`)
}

function keep(folder: string, results: Results): void {
  const file = keepResults(folder, results)
  const page = path.join(folder, 'index.html')
  writeFileSync(page, pageOf(readResults(folder)))
  process.stdout.write(`\nresults ${file}\nplotted ${page}\n`)
}

await main()
