import { localeCodes, type PerLocale } from '../../../i18n/locales.ts'
import { translator } from '../../../i18n/translate.ts'
import type { Synonyms } from '../../../content/synonyms.ts'
import { eachRecord } from '../../search/records/records.ts'
import type { Source } from '../../source/source.ts'

/** What is to be found. */
export interface Findable {
  /** What the public may see, at the instant of the release. */
  sources: PerLocale<Source>
  synonyms: readonly Synonyms[]
}

/** For how many milliseconds records are made before whatever else waits gets its turn. */
const turn = 4

/** What the indexer reads, in lines. Made in small pieces, since a publication may wait meanwhile. */
export async function* feedOf({ sources, synonyms }: Findable): AsyncGenerator<string, undefined> {
  for (const locale of localeCodes) {
    let lines = [JSON.stringify(locale)]
    let begun = performance.now()
    for (const record of eachRecord(sources[locale], translator(locale))) {
      lines.push(JSON.stringify(record))
      if (performance.now() - begun < turn) continue
      yield `${lines.join('\n')}\n`
      lines = []
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
      begun = performance.now()
    }
    if (lines.length > 0) yield `${lines.join('\n')}\n`
  }
  yield `${JSON.stringify(synonyms)}\n`
  return undefined
}
