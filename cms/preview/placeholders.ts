import type { Kind } from '../../content/kinds.ts'
import type { Locale } from '../../i18n/locales.ts'

const words = {
  it: { title: '(senza titolo)', summary: '(manca: in una frase)' },
  en: { title: '(no title yet)', summary: '(missing: in one sentence)' },
} as const

const day = 86_400_000

/**
 * What stands in for the fields of a draft that its schema asks for, while they are empty: words that say so, and
 * else the value that says least.
 */
export function placeholders(
  locale: Locale,
  { organisation, now }: { organisation: string | undefined; now: number },
): Record<Kind, Record<string, unknown>> {
  const at = (time: number): string => new Date(time).toISOString()
  const texts = { ...words[locale], slug: 'bozza', body: [], sources: [] }
  return {
    calls: {
      ...texts,
      record: 'current',
      wording: 'archive',
      opens: at(now),
      closes: at(now + 30 * day),
      review: at(now + 30 * day),
      moreWindows: [],
      closing: 'date',
      aidRegime: 'not-stated',
      applicants: ['firms'],
      abroad: { seat: 'anywhere', formLanguages: ['it'], identity: 'none', englishContact: null },
      promoters: [organisation ?? '-'],
    },
    places: { ...texts, type: 'hub', condition: 'unknown' },
    stories: texts,
    studies: { ...texts, type: 'study', wording: 'published' },
    news: { ...texts, date: at(now).slice(0, 10) },
    events: { ...texts, starts: at(now + day), wording: 'confirmed' },
    pages: { ...texts, section: 'programme', order: 1 },
    areas: { ...texts, number: 1 },
    organisations: texts,
    topics: texts,
  }
}
