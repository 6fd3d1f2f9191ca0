import { romeZone } from '../../content/rome-time.ts'
import type { Locale } from '../../i18n/locales.ts'

/** What stands above a shared draft. */
export function bannerWords(locale: Locale, expires: string): string {
  const until = new Date(expires).toLocaleString(locale === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: romeZone,
  })
  return locale === 'it'
    ? `Bozza: non è pubblicata e può cambiare. Il collegamento vale fino al ${until}.`
    : `Draft: it is not published and may change. The link works until ${until}.`
}

/** The page for a link that is over, in both languages: nobody knows who reads it. */
export const goneWords = pageWith(
  ['Questo collegamento non vale più', 'È scaduto o è stato ritirato. Chiedine un altro a chi te l’ha mandato.'],
  ['This link no longer works', 'It has expired or was withdrawn. Ask whoever sent it for another one.'],
)

/** The page for a draft that has none yet. */
export const noPageWords = pageWith(
  ['Questa bozza non ha ancora una pagina', 'Chi te l’ha mandata ci lavora: riprova più tardi.'],
  ['This draft has no page yet', 'Whoever sent it is working on it: try again later.'],
)

function pageWith([title, words]: readonly [string, string], [heading, text]: readonly [string, string]): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`
  const english = `<div lang="en"><h2>${heading}</h2><p>${text}</p></div>`
  return `<!doctype html><html lang="it"><head>${head}</head><body><h1>${title}</h1><p>${words}</p>${english}</body></html>`
}
