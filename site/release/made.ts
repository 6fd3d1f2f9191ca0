import { finderOf } from '../../content/finder.ts'
import { finderPath } from '../../content/paths.ts'
import { localeCodes, type PerLocale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../feeds/published.ts'
import { takeAways, type TakeAway } from '../feeds/take-aways.ts'
import type { Question } from '../source/questions.ts'
import type { Source } from '../source/source.ts'
import { robots, sitemap } from './sitemap.ts'

/** Something that was made for a release, with what it asked for. */
export interface Made {
  questions: ReadonlySet<Question>
}

/** Whether something must be made anew. */
export function isStale({ questions }: Made, stale: ReadonlySet<Question>): boolean {
  return !questions.isDisjointFrom(stale)
}

/** What the files of a release that are no pages are made from. */
export interface PublishedWhole extends Published {
  /** The sources for what is made of all there is, and so in every release. */
  whole: PerLocale<Source>
}

/** Makes the files of a release that are no pages, by path; what asks for the same is made together. */
export const textMakers: Readonly<Record<string, (published: PublishedWhole) => ReadonlyMap<string, string>>> = {
  ...takeAways,
  ...Object.fromEntries(
    localeCodes.map((locale): [string, TakeAway] => [
      `finder ${locale}`,
      ({ sources }) => new Map([[finderPath(locale), JSON.stringify(finderOf(sources[locale], translator(locale)))]]),
    ]),
  ),
  sitemap: ({ whole, origin }) =>
    new Map([
      ['/sitemap.xml', sitemap(whole, origin)],
      ['/robots.txt', robots(origin)],
    ]),
}
