import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What came of comparing pages of two folders. */
export interface Comparison {
  compared: number
  equal: number
  /** The first place where two pages differ, from each of them; null when none do. */
  difference: string | null
}

/** Compares the pages at some paths, up to the white space between tags and the way characters are written. */
export function comparePages(paths: readonly string[], ours: string, theirs: string): Comparison {
  let equal = 0
  let difference: string | null = null
  for (const page of paths) {
    const [own, other] = [ours, theirs].map((folder) => normalised(path.join(folder, page, 'index.html')))
    if (own === other) equal += 1
    else difference ??= `${page}: ${firstDifference(own ?? '', other ?? '')}`
  }
  return { compared: paths.length, equal, difference }
}

const written: Record<string, string> = { '&#39;': "'", '&#34;': '"', '&quot;': '"', '&#43;': '+' }

function normalised(file: string): string {
  if (!existsSync(file)) return 'is not there'
  return readFileSync(file, 'utf8')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/> | </g, (space) => space.trim())
    .replaceAll(/&#39;|&#34;|&quot;|&#43;/g, (entity) => written[entity] ?? entity)
    .trim()
}

function firstDifference(own: string, other: string): string {
  let at = 0
  while (own[at] === other[at] && at < own.length) at += 1
  const around = (text: string): string => text.slice(Math.max(0, at - 30), at + 60)
  return `ours “${around(own)}”, theirs “${around(other)}”`
}
