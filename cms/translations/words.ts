import type { Translation } from '../../content/translation.ts'
import { romeZone } from '../../content/rome-time.ts'
import type { Label } from '../labels.ts'
import type { LanguageState } from './read-translations.ts'

type Language = keyof Label

/** How a document stands in a language, in words. */
export const languageStates: Readonly<Record<LanguageState, Label>> = {
  none: { it: 'da scrivere', en: 'not written yet' },
  draft: { it: 'bozza', en: 'draft' },
  public: { it: 'pubblicato', en: 'published' },
  changed: { it: 'pubblicato, con modifiche ancora in bozza', en: 'published, with changes still in draft' },
}

const words = {
  it: {
    empty: 'niente da tradurre',
    missing: 'da tradurre',
    current: 'traduzione aggiornata',
    partly: 'manca ancora qualche traduzione',
    behind: (changes: number, day: string) =>
      changes === 1
        ? `l’originale è cambiato una volta dal ${day}`
        : `l’originale è cambiato ${changes} volte dal ${day}`,
  },
  en: {
    empty: 'nothing to translate',
    missing: 'not translated yet',
    current: 'translation up to date',
    partly: 'something is still not translated',
    behind: (changes: number, day: string) =>
      changes === 1 ? `the original changed once since ${day}` : `the original changed ${changes} times since ${day}`,
  },
}

/** How a translation stands, in words. */
export function translationWords(translation: Translation, language: Language): string {
  const say = words[language]
  return translation.state === 'behind'
    ? say.behind(translation.changes, dayOf(translation.since, language))
    : say[translation.state]
}

/** How the translation of a whole document stands that is public already; null where nothing need be said. */
export function wholeWords(whole: Translation, language: Language): string | null {
  if (whole.state === 'empty') return null
  return whole.state === 'missing' ? words[language].partly : translationWords(whole, language)
}

function dayOf(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle: 'long',
    timeZone: romeZone,
  })
  return format.format(Date.parse(instant))
}
