import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isText, leastCompressed, mediaTypeOf, mediaTypes } from '../content/media-types.ts'
import { homePath, intakePath, notFoundPath, searchPath, sharesPath, standalonePath } from '../content/paths.ts'
import { root } from '../environment.ts'
import { defaultLocale, localeCodes } from '../i18n/locales.ts'
import {
  caching,
  namedFolders,
  openFiles,
  namedPieces,
  pageProtection,
  pieces,
  protection,
  secured,
  shownFiles,
} from '../site/serve/headers.ts'

/** What the configuration of nginx depends on. */
export interface Place {
  dataDir: string
  /** The port of the portal's own server. */
  portalPort: number
  /** The origin of the portal as readers know it. */
  portalUrl: string
  /** Where nginx listens: a port, or an address with one. */
  listen: string
  /** Whether it can send what is compressed with Brotli. */
  hasBrotli: boolean
}

/** The configuration of nginx that serves the portal as its own server does. */
export function nginxConf(place: Place): string {
  const values = valuesOf(place)
  const template = readFileSync(path.join(root, 'deploy/nginx.conf'), 'utf8')
  return template.replaceAll(/^( *)(.*?)@([A-Z_]+)@(.*)$/gm, (line, indent: string) => {
    const filled = line.replaceAll(/@([A-Z_]+)@/g, (marker, name: string) => values[name] ?? marker)
    return filled.split('\n').join(`\n${indent}`)
  })
}

function valuesOf({ dataDir, portalPort, portalUrl, listen, hasBrotli }: Place): Record<string, string> {
  const isSecure = portalUrl.startsWith('https:')
  const ofPages = Object.entries(pageProtection).map(([name, value]) => ({ name, value, variable: variableOf(name) }))
  const fixed = [
    ...Object.entries({ ...protection, ...(isSecure ? secured : {}) }),
    ...ofPages.map(({ name, variable }) => [name, variable] as const),
  ]
  const varying = [
    ['Cache-Control', '$portal_caching'],
    ['Vary', '$portal_vary'],
    ['Cross-Origin-Resource-Policy', '$portal_shown'],
    ['Access-Control-Allow-Origin', '$portal_open'],
  ] as const
  const headers = [...fixed, ...varying].flatMap(([name, value]) => [
    `add_header ${name} "${value}" always;`,
    `proxy_hide_header ${name};`,
  ])
  const plainTypes = [...mediaTypes()].map(([type, endings]) => `"${type}" ${endings.join(' ')};`)
  const texts = [...mediaTypes().keys(), mediaTypeOf('/feed.xml'), mediaTypeOf('.schema.json')].filter(isText)
  const open = openFiles.map(asked)
  const shown = [...open, ...shownFiles.map(asked)]
  const named = [...[...namedFolders, sharesPath].map((folder) => new RegExp(`^${folder}`)), namedPieces]
  const unsentPage = (locale: (typeof localeCodes)[number]): string => `${standalonePath(locale, 'unsent')}index.html`
  return {
    DATA_DIR: dataDir,
    PORTAL_PORT: String(portalPort),
    SERVER_NAME: new URL(portalUrl).hostname,
    LISTEN: listen,
    BROTLI: hasBrotli ? 'brotli_static on;' : '# brotli_static: this nginx has no module for it.',
    LEAST: String(leastCompressed),
    TYPES: plainTypes.join('\n'),
    // nginx compresses text/html without being told.
    TEXTS: texts
      .filter((type) => type !== 'text/html')
      .map((type) => `"${type}"`)
      .join(' '),
    TEXT_PATTERN: texts.map((type) => RegExp.escape(type.split(';')[0] ?? '')).join('|'),
    TYPE_FEED: `"${mediaTypeOf('/feed.xml')}"`,
    TYPE_SCHEMA: `"${mediaTypeOf('.schema.json')}"`,
    OPEN: open.map((pattern) => `"~${pattern}" "*";`).join('\n'),
    SHOWN: shown.map((pattern) => `"~${pattern}" cross-origin;`).join('\n'),
    PAGE_PROTECTION: ofPages
      .map(({ value, variable }) => `map $request_uri ${variable} { default "${value}"; "~${asked(pieces)}" ""; }`)
      .join('\n'),
    NAMED: namedFolders.join('|'),
    SEARCH: searchPath,
    SHARES: sharesPath,
    INTAKE: intakePath,
    CACHING_PAGE: caching.page,
    CACHING_MISSING: caching.missing,
    NAMED_FILES: named.map((pattern) => `"~${asked(pattern)}" "${caching.named}";`).join('\n'),
    MISSING_DEFAULT: notFoundPath(defaultLocale),
    MISSING: localeCodes.map((locale) => `~^${homePath(locale)} ${notFoundPath(locale)};`).join('\n'),
    UNSENT_DEFAULT: unsentPage(defaultLocale),
    UNSENT: localeCodes.map((locale) => `~^https?://[^/]+${homePath(locale)} ${unsentPage(locale)};`).join('\n'),
    HEADERS: ['add_header Last-Modified "";', 'add_header Retry-After $portal_retry always;', ...headers].join('\n'),
  }
}

/** The variable that holds a header of pages; what is empty is not said. */
function variableOf(header: string): string {
  return `$portal_${header.toLowerCase().replaceAll('-', '_')}`
}

/** A pattern for paths as one for what was asked for, where a question may follow. */
function asked({ source }: RegExp): string {
  return source.replace(/\$$/, '(\\?|$)').replaceAll('\\/', '/')
}
