import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../environment.ts'
import { localeCodes, type PerLocale } from '../../../i18n/locales.ts'
import { runWatched, type Cost } from '../processes.ts'
import type { Shell } from './shell.ts'

/** Eleventy's own program, as `npx @11ty/eleventy` runs it. */
const program = path.join(root, 'node_modules/@11ty/eleventy/cmd.cjs')

const config = `export default () => {
  // Nothing in the texts is a template.
  return { dir: { input: 'content', includes: '../layouts-eleventy', output: 'out-eleventy' }, markdownTemplateEngine: false }
}
`

/** Writes Eleventy's half of a project: its configuration and a Nunjucks layout for each language. */
export function writeEleventy(folder: string, shells: PerLocale<Shell>): void {
  mkdirSync(path.join(folder, 'layouts-eleventy'), { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(path.join(folder, 'eleventy.config.js'), config)
  for (const locale of localeCodes)
    writeFileSync(path.join(folder, 'layouts-eleventy', `${locale}.njk`), nunjucksOf(shells[locale]))
}

/** Has Eleventy write the whole site anew; its pages are then in the folder `out-eleventy`. */
export function runEleventy(folder: string): Promise<Cost> {
  rmSync(path.join(folder, 'out-eleventy'), { recursive: true, force: true })
  const env = { ...process.env, NODE_ENV: 'production' as const }
  return runWatched(process.execPath, [program, '--quiet'], { cwd: folder, env })
}

function nunjucksOf(shell: Shell): string {
  const parts = shell.split(/(⟦\w+:[\w.]*⟧)/)
  return parts.map((part, index) => (index % 2 === 1 ? placeOf(part) : literal(part))).join('')
}

function placeOf(mark: string): string {
  const [, as, field] = /⟦(\w+):([\w.]*)⟧/.exec(mark) ?? []
  if (as === 'each') return `{% for topic in ${field} %}`
  if (as === 'end') return '{% endfor %}'
  if (as === 'raw') return `{{ ${field} | safe }}`
  return as === 'json' ? `{{ ${field} | dump | safe }}` : `{{ ${field} }}`
}

/** What Nunjucks would take for its own. */
function literal(text: string): string {
  return /\{[{%#]/.test(text) ? `{% raw %}${text}{% endraw %}` : text
}
