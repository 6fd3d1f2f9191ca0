import type { Locale } from '../../../i18n/locales.ts'
import type { Citation } from '../../fields.ts'
import { cite } from '../sources.ts'

/** Cites a slide of the deck of May 2015 by its title. */
export function sharingDeck(locale: Locale, title: string): Citation {
  return cite('sharingDeck', slideTitled(locale, title))
}

/** Cites a slide of Tommaso Vitale's deck by its title. */
export function vitale(locale: Locale, title: string): Citation {
  return cite('vitale', slideTitled(locale, title))
}

/** Cites the section of the article on the white book that tells of the years 2012 to 2016. */
export function roadMap(locale: Locale): Citation {
  return cite(
    'whiteBook',
    locale === 'it' ? 'sezione «La road map dal 2012 al 2016»' : 'section “La road map dal 2012 al 2016”',
  )
}

/** Cites the slide of May 2015 that lists what was under way. */
export function underWay(locale: Locale): Citation {
  return sharingDeck(locale, 'Milano Sharing city: che cosa è in corso?')
}

function slideTitled(locale: Locale, title: string): string {
  return locale === 'it' ? `diapositiva «${title}»` : `slide “${title}”`
}
