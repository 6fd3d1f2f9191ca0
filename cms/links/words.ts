import { silences, type LinkAnswer } from '../../content/link-health.ts'
import { romeZone } from '../../content/rome-time.ts'
import { label, type Label } from '../labels.ts'

/** Why a site did not answer, in the middle of a sentence. */
const silenceWords: Record<(typeof silences)[number], Label> = {
  'unknown-host': label('il sito non esiste più o ha cambiato nome', 'the site no longer exists or has another name'),
  refused: label('il sito non accetta richieste', 'the site takes no requests'),
  private: label(
    'è un indirizzo di una rete interna, che chi legge non può raggiungere',
    'it is an address of an internal network, which readers cannot reach',
  ),
  timeout: label('il sito non risponde entro dieci secondi', 'the site does not answer within ten seconds'),
  interrupted: label('la risposta del sito si interrompe', 'the site breaks off its answer'),
  certificate: label(
    'il certificato di sicurezza del sito non è valido',
    'the site’s security certificate is not valid',
  ),
  redirects: label(
    'il sito rimanda sempre altrove, senza arrivare a una pagina',
    'the site keeps sending elsewhere and arrives at no page',
  ),
  unchecked: label('non è stato controllato', 'it was not checked'),
}

/** What a site answered to a link, in the middle of a sentence. */
export function answerWords(answer: LinkAnswer, language: keyof Label): string {
  if (typeof answer === 'string') return silenceWords[answer][language]
  const isError = answer >= 500
  if (language === 'en')
    return isError ? `the site answers with an error (${answer})` : `the site says the page is gone (${answer})`
  return isError ? `il sito risponde con un errore (${answer})` : `il sito dice che la pagina non c’è più (${answer})`
}

/** A Rome day, `2026-11-22`, in words after a preposition: “dal 22 novembre 2026”, “since 22 November 2026”. */
export function sinceWords(day: string, language: keyof Label): string {
  const format = new Intl.DateTimeFormat(language === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle: 'long',
    timeZone: romeZone,
  })
  const words = format.format(Date.parse(`${day}T12:00Z`))
  if (language === 'en') return `since ${words}`
  // The eighth, the eleventh and the first are said with another article.
  if (/^(8|11) /.test(words)) return `dall’${words}`
  return `dal ${words.replace(/^1 /, '1º ')}`
}
