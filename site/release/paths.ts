import { kindNames } from '../../content/kinds.ts'
import { callGroups } from '../../content/call-group.ts'
import { applicantKinds } from '../../content/call-terms.ts'
import {
  applicantPath,
  groupPath,
  homePath,
  listPath,
  notFoundPath,
  standalonePath,
  standaloneViews,
  welcomePath,
} from '../../content/paths.ts'
import { localeCodes, type PerLocale } from '../../i18n/locales.ts'
import type { Source } from '../source/source.ts'

/** Every page of a release, as paths of the portal. */
export function releasePaths(sources: PerLocale<Source>): string[] {
  return [
    welcomePath,
    ...localeCodes.flatMap((locale) => [
      homePath(locale),
      ...kindNames.map((kind) => listPath(locale, kind)),
      ...callGroups.map((group) => groupPath(locale, group)),
      ...applicantKinds.map((kind) => applicantPath(locale, kind)),
      ...standaloneViews.map((view) => standalonePath(locale, view)),
      ...documentPaths(sources[locale]),
      notFoundPath(locale),
    ]),
  ]
}

/** The file of a path inside a release. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path
}

function documentPaths(source: Source): string[] {
  return kindNames.flatMap((kind) => source.list(kind).flatMap(({ id }) => source.pathTo(kind, id) ?? []))
}
