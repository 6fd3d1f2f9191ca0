import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's own Python, which has Debian's modules. */
const python = '/usr/bin/python3'

const jing = '/usr/bin/jing'

/** Whether this machine has what `tests/debian` checks with: `apt-get install jing python3-icalendar`. */
export function hasDebianTools(): boolean {
  if (!existsSync(jing)) return false
  try {
    execFileSync(python, ['-c', 'import icalendar'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs a Python program with a text on its standard input; gives what it writes. */
export function runPython(program: string, input: string): string {
  return execFileSync(python, ['-c', program], { input, encoding: 'utf8' })
}

/** What `jing` finds wrong in files by a RELAX NG schema in compact form; empty when nothing is. */
export function faultsBySchema(schema: string, files: readonly string[]): string {
  try {
    return execFileSync(jing, ['-c', schema, ...files], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}
