import path from 'node:path'
import { parseArgs } from 'node:util'
import { EnvironmentError, readEnvironment } from '../environment.ts'
import { RefusedFolder } from '../site/release/export.ts'
import { explain } from './explain.ts'
import { check } from './release/check.ts'
import { goBack, goForward } from './release/hold.ts'
import { list } from './release/list.ts'
import { prove } from './release/prove.ts'
import { UnknownRelease } from './release/releases.ts'
import { writeTo } from './release/write-to.ts'

/** `npm run release`: writes, checks, lists and proves releases; goes back to an earlier one, and forward again. */

const usage = `Say which:
  npm run release -- --to DIR [--id ID]           write the live release, or another, for any host of static files
  npm run release -- --check [DIR] [--key FILE]   check what was written there, or every release that is kept
  npm run release -- --list                       the releases that are kept
  npm run release -- --back [ID]                  make the one before live again, or another, and hold it
  npm run release -- --forward                    publish again
  npm run release -- --prove                      make the live release once more from nothing, and compare
`

const boolean = { type: 'boolean' } as const
const string = { type: 'string' } as const
const options = { to: string, id: string, key: string, check: boolean, list: boolean, back: boolean, forward: boolean }

/** Folders are named from where npm was called, not from the project's own. */
const fromHere = (name: string): string => path.resolve(process.env['INIT_CWD'] ?? '.', name)

try {
  process.exit(await main())
} catch (error) {
  const isForPeople = [RefusedFolder, UnknownRelease, EnvironmentError].some((known) => error instanceof known)
  const said = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${isForPeople ? said : (explain(error) ?? said)}\n`)
  process.exit(1)
}

/** Does what is asked; returns the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = read()
  const [name, ...others] = positionals
  const asked = ['to', 'check', 'list', 'back', 'forward', 'prove'] as const
  const [what, ...more] = asked.filter((one) => values[one] !== undefined)
  const takesName = what === 'check' || what === 'back'
  if (what === undefined || more.length > 0 || others.length > 0 || (name !== undefined && !takesName)) {
    process.stderr.write(usage)
    return 2
  }
  const { dataDir } = readEnvironment()
  if (values.to !== undefined) return writeTo(dataDir, fromHere(values.to), values.id)
  if (what === 'check') return check(dataDir, given(name), given(values.key))
  if (what === 'list') return list(dataDir)
  if (what === 'back') return goBack(dataDir, name)
  return what === 'forward' ? goForward(dataDir) : prove()
}

function given(name: string | undefined): string | undefined {
  return name === undefined ? undefined : fromHere(name)
}

function read() {
  try {
    return parseArgs({ options: { ...options, prove: boolean }, allowPositionals: true })
  } catch {
    process.stderr.write(usage)
    process.exit(2)
  }
}
