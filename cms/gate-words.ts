import type { GateFault } from '../content/gate-fault.ts'
import { label, type Label } from './labels.ts'

/** What keeps a page from going live, and what to do about it; `%` stands for what the page says there. */
export const gateWords: Readonly<Record<GateFault, { it: string; en: string }>> = {
  unrendered: {
    it: 'la pagina non si può comporre. Avvisa chi si occupa del portale.',
    en: 'the page cannot be made. Tell those who maintain the portal.',
  },
  address: {
    it: 'un collegamento non è un indirizzo valido (%). Correggilo.',
    en: 'a link is not a valid address (%). Correct it.',
  },
  missing: {
    it: 'un collegamento porta dove sul portale non c’è nulla (%). Correggilo o toglilo.',
    en: 'a link leads to where there is nothing on the portal (%). Correct it or take it out.',
  },
  anchor: {
    it: 'un collegamento porta a un punto di una pagina che non c’è (%). Correggilo.',
    en: 'a link leads to a place in a page that is not there (%). Correct it.',
  },
  version: {
    it: 'la versione in un’altra lingua non corrisponde (%). Avvisa chi si occupa del portale.',
    en: 'the version in another language does not match (%). Tell those who maintain the portal.',
  },
  heavy: {
    it: 'la pagina è troppo lunga: supera il limite del %. Accorcia il testo o dividilo in più pagine.',
    en: 'the page is too long: % over the limit. Shorten the text or divide it into several pages.',
  },
  lost: {
    it: 'la pagina sparirebbe senza che nessuno l’abbia ritirata. Completa il contenuto, oppure ritiralo.',
    en: 'the page would be gone though nobody has withdrawn it. Complete the content, or withdraw it.',
  },
  draft: {
    it: 'in questa lingua non è stata pubblicata. Pubblicala di nuovo.',
    en: 'it was not published in this language. Publish it again.',
  },
}

const fieldWords: Partial<Record<string, Label>> = {
  title: label('Titolo', 'Title'),
  slug: label('Indirizzo della pagina', 'Address of the page'),
  summary: label('In una frase', 'In one sentence'),
  body: label('Testo', 'Text'),
}

/** What a field is called without which nothing is shown. */
export function fieldWord(field: string, language: keyof Label): string {
  return fieldWords[field]?.[language] ?? field
}
