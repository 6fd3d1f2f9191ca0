import { kindNames } from '../../content/kinds.ts'
import { localeCodes } from '../../i18n/locales.ts'
import type { PerLocale } from '../../i18n/locales.ts'
import type { Snapshot } from '../source/snapshot.ts'
import type { Source } from '../source/source.ts'
import type { Fault } from './gate.ts'
import { ownerOf, type Owner } from './owners.ts'

/** A fault that is known to be a document's. */
export interface OwnedFault extends Fault {
  owner: Owner | null
}

/** A fault, with the document whose page it is in. */
export function ownedIn(sources: PerLocale<Source>, fault: Fault): OwnedFault {
  return { ...fault, owner: ownerOf(fault.page, sources) }
}

/**
 * Pages that were there, are not any more, and whose document staff did not withdraw.
 * @param before the paths of the pages of the release before, with its sources
 * @param answered the paths at which the new release has something to say
 */
export function lostPages(
  before: { pages: Iterable<string>; sources: PerLocale<Source> },
  answered: ReadonlySet<string>,
  { languages }: Snapshot,
): OwnedFault[] {
  return [...before.pages].flatMap((page) => {
    if (answered.has(page)) return []
    const owner = ownerOf(page, before.sources)
    if (owner === null || !languages.get(`${owner.kind}/${owner.id}`)?.includes(owner.locale)) return []
    return [{ page, what: 'lost', detail: page, problem: 'it would be gone without having been withdrawn', owner }]
  })
}

/** Documents of a snapshot that staff did not publish in their language. */
export function draftsIn({ contents, languages }: Snapshot): OwnedFault[] {
  return localeCodes.flatMap((locale) =>
    kindNames.flatMap((kind) =>
      contents[locale][kind].flatMap(({ id, slug }) => {
        if (languages.get(`${kind}/${id}`)?.includes(locale)) return []
        const owner = { kind, id, locale }
        const problem = `${kind} ${id} is not published in ${locale}`
        return [{ page: slug, what: 'draft' as const, detail: slug, problem, owner }]
      }),
    ),
  )
}
