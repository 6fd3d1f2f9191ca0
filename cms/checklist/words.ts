import type { Readers } from '../../content/readability.ts'
import type { Label } from '../labels.ts'
import { answerWords, sinceWords } from '../links/words.ts'
import { languageName } from '../picture-words.ts'
import type { Details, Finding } from './item.ts'

type Say = { [What in keyof Details]: (finding: Details[What], locale: string) => string }

/** A link by its words; a card in the text has none. */
const linkIn = {
  it: (words: string | null) => (words === null ? 'il rimando' : `il collegamento “${words}”`),
  en: (words: string | null) => (words === null ? 'the reference' : `the link “${words}”`),
}

/** What readers see of one that leads nowhere. */
const seen = {
  it: (words: string | null) => (words === null ? 'chi legge non lo vede' : 'chi legge vede solo le parole'),
  en: (words: string | null) => (words === null ? 'readers do not see it' : 'readers see the words alone'),
}

const it: Say = {
  missing: () => 'il campo è vuoto e serve per pubblicare. Compila il campo.',
  refused: ({ message }) => message,
  copied: () => 'è uguale all’originale: traducilo prima di pubblicare.',
  untranslated: () => 'in italiano c’è, qui il campo è vuoto. Scrivi la traduzione.',
  'reason-elsewhere': ({ locale }) =>
    `la pagina in ${languageName(locale, 'it')} dirà che cosa è successo, ma non perché. Scrivi il motivo anche lì, e pubblica anche quella.`,
  'no-page': () =>
    'è vuoto, quindi il contenuto compare negli elenchi ma non ha una pagina sua. Se la vuoi, scrivi il testo.',
  hard: () => 'è difficile anche per chi ha un diploma. Scrivi frasi più brevi e usa parole più comuni.',
  'alt-missing': ({ file }, locale) =>
    `“${file}” non ha una descrizione in ${languageName(locale, 'it')}, quindi non si vede: al suo posto c’è il disegno. Scrivi la descrizione.`,
  'file-not-accessible': ({ file }) =>
    `“${file}” non è accessibile: c’è chi non può leggerlo. Aggiungi una versione accessibile, o scrivi nel testo ciò che conta.`,
  'file-unchecked': ({ file }) =>
    `nessuno ha verificato se “${file}” è accessibile, e la pagina lo dice. Verifica, poi scegli la voce giusta nella scheda del documento.`,
  'heading-empty': ({ number }) => `il titolo di paragrafo numero ${number} è vuoto. Scrivi qualcosa, o togli la riga.`,
  'heading-skipped': ({ words }) =>
    `“${words}” è un Titolo 3 che non sta sotto nessun Titolo 2. Trasforma la riga in Titolo 2.`,
  'link-invalid': ({ words }) => `${linkIn.it(words)} non ha un indirizzo valido. Correggi o togli il collegamento.`,
  'link-gone': ({ words }) =>
    `${linkIn.it(words)} porta a un contenuto eliminato: ${seen.it(words)}. Cambialo o toglilo.`,
  'link-trashed': ({ words, to }) =>
    `${linkIn.it(words)} porta a un contenuto che è nel cestino (“${to}”): ${seen.it(words)}. Cambialo o toglilo.`,
  'link-unpublished': ({ words, to }) =>
    `${linkIn.it(words)} porta a un contenuto che non è pubblicato (“${to}”): ${seen.it(words)}. Pubblica anche quello, o cambia ciò che ci porta.`,
  'link-borrowed': ({ words, to }) =>
    `${linkIn.it(words)} porta a un contenuto che non è ancora tradotto (“${to}”): chi legge trova il testo italiano. Quando puoi, traduci anche quello.`,
  'link-nowhere': ({ words, to }) =>
    `${linkIn.it(words)} porta dove sul portale non c’è nulla (${to}). Invece di scrivere l’indirizzo scegli il contenuto dall’elenco, o togli il collegamento.`,
  'link-broken': ({ to, answer, since }) =>
    `l’indirizzo ${to} non funziona ${sinceWords(since, 'it')}: ${answerWords(answer, 'it')}. Cerca quello nuovo, o togli il collegamento.`,
  'amount-over-total': ({ upTo, total }) =>
    `per ciascuno fino a ${upTo.toLocaleString('it')} euro, ma la dotazione è di ${total.toLocaleString('it')} euro. Controlla le due somme.`,
  'title-long': ({ length, limit }) =>
    `ha ${length} caratteri, e i motori di ricerca ne mostrano circa ${limit}. Accorcia, se puoi.`,
  'summary-short': ({ length, limit }) =>
    `ha solo ${length} caratteri: con almeno ${limit} chi cerca capisce meglio che cosa trova. Aggiungi qualche parola.`,
  'summary-long': ({ length, limit }) =>
    `ha ${length} caratteri, e i motori di ricerca ne mostrano circa ${limit}. Accorcia, o metti all’inizio ciò che conta.`,
  'sentences-long': ({ sentences }) =>
    sentences.length === 1
      ? 'una frase ha più di 25 parole. Prova a dividerla:'
      : `${sentences.length} frasi hanno più di 25 parole. Prova a dividerle:`,
}

const en: Say = {
  missing: () => 'the field is empty and is needed to publish. Fill it in.',
  refused: ({ message }) => message,
  copied: () => 'is the same as the original: translate it before you publish.',
  untranslated: () => 'it is there in Italian, and empty here. Write the translation.',
  'reason-elsewhere': ({ locale }) =>
    `the page in ${languageName(locale, 'en')} will say what happened, and not why. Write the reason there as well, and publish that one too.`,
  'no-page': () =>
    'it is empty, so the document appears in lists and has no page of its own. If you want one, write the text.',
  hard: () => 'it is hard to read even with a high-school diploma. Write shorter sentences and use more common words.',
  'alt-missing': ({ file }, locale) =>
    `“${file}” has no description in ${languageName(locale, 'en')}, so it is not seen: the drawing stands in its place. Write the description.`,
  'file-not-accessible': ({ file }) =>
    `“${file}” is not accessible: some people cannot read it. Add an accessible version, or write in the text what matters.`,
  'file-unchecked': ({ file }) =>
    `nobody has checked whether “${file}” is accessible, and the page says so. Check, then choose the right answer where the document is described.`,
  'heading-empty': ({ number }) => `heading number ${number} is empty. Write something, or take the line out.`,
  'heading-skipped': ({ words }) =>
    `“${words}” is a Heading 3 that stands under no Heading 2. Turn the line into a Heading 2.`,
  'link-invalid': ({ words }) => `${linkIn.en(words)} has no valid address. Correct it or take it out.`,
  'link-gone': ({ words }) =>
    `${linkIn.en(words)} leads to a document that was deleted: ${seen.en(words)}. Change it or take it out.`,
  'link-trashed': ({ words, to }) =>
    `${linkIn.en(words)} leads to a document in the trash (“${to}”): ${seen.en(words)}. Change it or take it out.`,
  'link-unpublished': ({ words, to }) =>
    `${linkIn.en(words)} leads to a document that is not published (“${to}”): ${seen.en(words)}. Publish that one too, or change what leads there.`,
  'link-borrowed': ({ words, to }) =>
    `${linkIn.en(words)} leads to a document that is not translated yet (“${to}”): readers find the Italian text. Translate that one too when you can.`,
  'link-nowhere': ({ words, to }) =>
    `${linkIn.en(words)} leads to where the portal has nothing (${to}). Choose the document from the list instead of writing its address, or take the link out.`,
  'link-broken': ({ to, answer, since }) =>
    `the address ${to} has not worked ${sinceWords(since, 'en')}: ${answerWords(answer, 'en')}. Look for the new one, or take the link out.`,
  'amount-over-total': ({ upTo, total }) =>
    `up to ${upTo.toLocaleString('en')} euros each, but the total is ${total.toLocaleString('en')} euros. Check both sums: they are written without separators.`,
  'title-long': ({ length, limit }) =>
    `it has ${length} characters, and search engines show about ${limit}. Shorten it if you can.`,
  'summary-short': ({ length, limit }) =>
    `it has only ${length} characters: with at least ${limit} searchers know better what they will find. Add a few words.`,
  'summary-long': ({ length, limit }) =>
    `it has ${length} characters, and search engines show about ${limit}. Shorten it, or begin with what matters.`,
  'sentences-long': ({ sentences }) =>
    sentences.length === 1
      ? 'one sentence has more than 25 words. Try to divide it:'
      : `${sentences.length} sentences have more than 25 words. Try to divide them:`,
}

const sayings = { it, en }

/**
 * What is the matter and what to do, as what follows the label of the field.
 * @param locale the language of the document
 */
export function findingWords(finding: Finding, locale: string, language: keyof Label): string {
  // The compiler cannot know that a finding and its words are of the same kind.
  const say = sayings[language][finding.what] as (finding: Finding, locale: string) => string
  return say(finding, locale)
}

/** Who reads a text with ease, in words. */
export const readersWords: Record<Readers, Label> = {
  all: { it: 'si legge con facilità già con la licenza elementare', en: 'easy even after primary school' },
  'middle-school': {
    it: 'si legge con facilità con la licenza media',
    en: 'easy after middle school',
  },
  'high-school': {
    it: 'si legge con facilità con il diploma di scuola superiore, con fatica senza',
    en: 'easy with a high-school diploma, hard without one',
  },
  few: { it: 'è difficile anche per chi ha un diploma', en: 'hard even with a high-school diploma' },
}

/** What else the check-list says; `%` stands for a number. */
export const checklistWords = {
  it: {
    heading: 'Prima di pubblicare',
    saved: 'Il controllo riguarda l’ultima bozza salvata in questa lingua.',
    must: 'Da fare prima di pubblicare',
    advice: 'Consigli',
    toDo: 'Da fare',
    ready: 'Si può pubblicare',
    fine: 'Tutto a posto: si può pubblicare.',
    failed: 'Il controllo non è riuscito. Ricarica la pagina.',
    go: 'Vai al campo:',
    describe: 'Apri l’immagine',
    wordCount: '% parole',
    more: 'e altre %',
    ease: 'Facilità di lettura',
    of: '% su 100',
    index: 'indice Gulpease',
  },
  en: {
    heading: 'Before you publish',
    saved: 'Looks at the draft that was saved last, in this language.',
    must: 'To do before you publish',
    advice: 'Advice',
    toDo: 'To do',
    ready: 'It can be published',
    fine: 'All is well: it can be published.',
    failed: 'The check did not work. Load the page again.',
    go: 'Go to the field:',
    describe: 'Open the image',
    wordCount: '% words',
    more: 'and % more',
    ease: 'Ease of reading',
    of: '% out of 100',
    index: 'Gulpease index',
  },
} as const
