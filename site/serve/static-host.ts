import {
  dataPath,
  homePath,
  parsePath,
  picturesPath,
  sharesPath,
  siteSharePath,
  withdrawnPath,
} from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import type { Redirect } from '../release/redirects.ts'
import { caching, headersOf, namedFolders, pageProtection, protection } from './headers.ts'

/**
 * What hosts of static files read to know where addresses lead and what to say of files: `_redirects` and `_headers`,
 * in the form that most of them understand. A line with a code that a host does not know, it leaves out.
 * @param names the paths of all files
 */
export function hostFiles(redirects: readonly Redirect[], names: readonly string[]): Map<string, string> {
  return new Map([
    ['/_redirects', lines([...redirects.map(redirectLine), ...names.flatMap(withdrawnLine)])],
    ['/_headers', headers()],
  ])
}

function redirectLine({ from, to, status }: Redirect): string {
  return `${encodeURI(from)} ${encodeURI(to)} ${status}`
}

/** The page that says that another was withdrawn is shown at the address of that. */
function withdrawnLine(name: string): string[] {
  const page = name.replace(/index\.html$/, '')
  const address = parsePath(page)
  if (address?.view !== 'withdrawn') return []
  return [`${encodeURI(address.path)} ${encodeURI(page)} 410`]
}

/** What any answer says, and what some say besides. No two say the same header of one path: hosts would add them up. */
function headers(): string {
  const open = [`${dataPath('')}*`, '/*/feed.xml', '/*.ics', `${sharesPath}*`, siteSharePath, `${picturesPath}*`]
  const withdrawn = localeCodes.map((locale) => `${withdrawnPath(homePath(locale))}*`)
  return [
    block('/*', { ...protection, ...pageProtection }),
    ...namedFolders.map((folder) => block(`${folder}*`, { 'Cache-Control': caching.named })),
    ...open.map((pattern) => block(pattern, headersOf(pattern))),
    ...withdrawn.map((pattern) => block(pattern, { 'X-Robots-Tag': 'noindex' })),
  ].join('')
}

function block(pattern: string, said: Readonly<Record<string, string>>): string {
  return lines([pattern, ...Object.entries(said).map(([name, value]) => `  ${name}: ${value}`)])
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')
