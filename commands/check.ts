import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../environment.ts'

/** `npm run check`: formatter, linter, types of both halves, interface texts. The first that fails ends it. */
const checks: [what: string, script: string, ...args: string[]][] = [
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  ['interface texts', 'i18n/check.ts'],
  ['types of the portal', 'node_modules/@astrojs/check/bin/astro-check.js'],
  ['types', 'node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'],
  ['types of the CMS', 'node_modules/typescript/bin/tsc', '--project', 'cms/tsconfig.json'],
]

for (const [what, script, ...args] of checks) {
  process.stdout.write(`${what}…\n`)
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) {
    process.stderr.write(`\nThe check stopped at: ${what}.\n`)
    process.exit(1)
  }
}
process.stdout.write('All checks passed.\n')
