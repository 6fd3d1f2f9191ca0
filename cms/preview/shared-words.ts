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
export const goneWords = `<!doctype html><html lang="it"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Collegamento scaduto</title>
<h1>Questo collegamento non vale più</h1><p>È scaduto o è stato ritirato. Chiedine un altro a chi te l’ha mandato.</p>
<div lang="en"><h2>This link no longer works</h2><p>It has expired or was withdrawn. Ask whoever sent it for another one.</p></div></html>`
