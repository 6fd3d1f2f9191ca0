import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../environment.ts'

/** `npm run laws`: the laws over all pages of the portal, for every page where `npm test` looks at some of each template. */
const laws = ['axe', 'nu', 'keyboard', 'reflow', 'reference'].map((name) => `tests/built/${name}.test.ts`)
const { status } = spawnSync(process.execPath, [path.join(root, 'commands/test.ts'), ...laws], {
  stdio: 'inherit',
  env: { ...process.env, LAWS: 'all' },
})
process.exit(status ?? 1)
