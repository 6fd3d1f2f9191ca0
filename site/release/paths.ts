import { kindNames } from '../../content/kinds.ts'
import { listsIn } from '../../content/listed.ts'
import {
  homePath,
  notFoundPath,
  partPath,
  pathOf,
  standalonePath,
  standaloneViews,
  welcomePath,
  withdrawnPath,
} from '../../content/paths.ts'
import { localeCodes, type PerLocale } from '../../i18n/locales.ts'
import { withdrawalsIn } from '../../content/withdrawal.ts'
import type { Snapshot } from '../source/snapshot.ts'
import type { Source } from '../source/source.ts'

/** Every page of a release, as paths of the portal. */
export function releasePaths(sources: PerLocale<Source>): string[] {
  return [
    welcomePath,
    ...localeCodes.flatMap((locale) => [
      homePath(locale),
      ...listsIn(locale).flatMap((list) => [
        pathOf(list),
        ...sources[locale].outlines(list).flatMap(({ number }) => (number === null ? [] : partPath(list, number))),
      ]),
      ...standaloneViews.map((view) => standalonePath(locale, view)),
      ...documentPaths(sources[locale]),
      notFoundPath(locale),
    ]),
  ]
}

/**
 * The pages that say of addresses that what stood there was withdrawn.
 * @param answered the paths at which something else is, or that lead elsewhere
 */
export function withdrawnPages(
  { revisions }: Snapshot,
  answered: ReadonlySet<string>,
): { path: string; page: string }[] {
  const gone = [...withdrawalsIn(revisions.values()).keys()].filter((path) => !answered.has(path))
  return gone.map((path) => ({ path, page: withdrawnPath(path) }))
}

/** The file of a path inside a release. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path
}

function documentPaths(source: Source): string[] {
  return kindNames.flatMap((kind) => source.list(kind).flatMap(({ id }) => source.pathTo(kind, id) ?? []))
}
