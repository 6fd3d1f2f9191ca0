import type { Kind } from '../../content/kinds.ts'
import { kindNames } from '../../content/kinds.ts'
import type { Contents } from '../../content/contents.ts'
import { localeCodes, perLocale, type Locale, type PerLocale } from '../../i18n/locales.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import type { TestCms } from './cms.ts'

/** What the public sees of one document in each language; undefined where it is not public. */
export async function publicly<K extends Kind>(
  cms: TestCms,
  kind: K,
  id: string,
): Promise<PerLocale<Contents[K] | undefined>> {
  const { contents } = await readSnapshot(cms.payload)
  return perLocale((locale) => {
    const documents: readonly Contents[K][] = contents[locale][kind]
    return documents.find((document) => document.id === id)
  })
}

/** The titles that the public sees of a document, by language. */
export async function publicTitles(cms: TestCms, kind: Kind, id: string): Promise<Partial<PerLocale<string>>> {
  const seen = await publicly(cms, kind, id)
  return Object.fromEntries(
    localeCodes.flatMap((locale): [Locale, string][] => {
      const title = seen[locale]?.title
      return title === undefined ? [] : [[locale, title]]
    }),
  )
}

/** Everything that the public sees, as one text to look for words in. */
export async function publicText(cms: TestCms): Promise<string> {
  const { contents } = await readSnapshot(cms.payload)
  return JSON.stringify(localeCodes.flatMap((locale) => kindNames.map((kind) => contents[locale][kind])))
}
