import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { localeCodes, type PerLocale } from '../../../i18n/locales.ts'
import { runWatched, type Cost } from '../processes.ts'
import { origin, type Shell } from './shell.ts'

const config = `baseURL = "${origin}/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
contentDir = "content"
layoutDir = "layouts-hugo"
publishDir = "out-hugo"
[markup.goldmark.parser]
autoHeadingID = false
[markup.goldmark.extensions]
typographer = false
linkify = false
`

/** The version of the Hugo that is installed, or null. */
export function hugoVersion(): string | null {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return error === undefined ? (/v[\d.]+/.exec(stdout)?.[0] ?? null) : null
}

/** Writes Hugo's half of a project: its configuration and a layout for each language. */
export function writeHugo(folder: string, shells: PerLocale<Shell>): void {
  mkdirSync(path.join(folder, 'layouts-hugo/_default'), { recursive: true })
  writeFileSync(path.join(folder, 'hugo.toml'), config)
  for (const locale of localeCodes)
    writeFileSync(path.join(folder, 'layouts-hugo/_default', `${locale}.html`), layoutOf(shells[locale]))
}

/** Has Hugo write the whole site anew; its pages are then in the folder `out-hugo`. */
export function runHugo(folder: string): Promise<Cost> {
  rmSync(path.join(folder, 'out-hugo'), { recursive: true, force: true })
  return runWatched('hugo', ['--environment', 'production', '--quiet', '--noBuildLock'], { cwd: folder })
}

function layoutOf(shell: Shell): string {
  return shell.replaceAll(/⟦(\w+):([\w.]*)⟧|\{\{/g, (mark, as?: string, field = '') => {
    if (as === undefined) throw new Error(`The page has ${mark} of its own, which Hugo would take for its own mark`)
    if (as === 'each') return `{{ range .Params.${field} }}`
    if (as === 'end') return '{{ end }}'
    if (field === 'content') return '{{ .Content }}'
    const value = field.startsWith('topic.') ? field.replace('topic', '') : `.Params.${field}`
    return as === 'json' ? `{{ ${value} | jsonify | safeJS }}` : `{{ ${value} }}`
  })
}
