import { finderOf } from '../../content/finder.ts'
import { finderPath } from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { takeAways, type TakeAway } from '../feeds/take-aways.ts'
import type { Question } from '../source/questions.ts'
import { robots, sitemap } from './sitemap.ts'

/** Something that was made for a release, with what it asked for. */
export interface Made {
  questions: ReadonlySet<Question>
}

/** Whether something must be made anew. */
export function isStale({ questions }: Made, stale: ReadonlySet<Question>): boolean {
  return !questions.isDisjointFrom(stale)
}

/** Makes the files of a release that are no pages, by path; what asks for the same is made together. */
export const textMakers: Readonly<Record<string, TakeAway>> = {
  ...takeAways,
  ...Object.fromEntries(
    localeCodes.map((locale): [string, TakeAway] => [
      `finder ${locale}`,
      ({ sources }) => new Map([[finderPath(locale), JSON.stringify(finderOf(sources[locale], translator(locale)))]]),
    ]),
  ),
  sitemap: ({ sources, origin }) =>
    new Map([
      ['/sitemap.xml', sitemap(sources, origin)],
      ['/robots.txt', robots(origin)],
    ]),
}
