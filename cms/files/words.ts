import type { PdfReading } from '../../content/pdf-reading.ts'
import { label, type Label } from '../labels.ts'
import { languageName } from '../picture-words.ts'

/** What staff read about a PDF. The form cuts a refusal that is longer than a line. */
export const pdfWords = {
  refused: {
    broken: label(
      'Questo PDF è rovinato e non si apre: esportalo di nuovo dal programma con cui è stato scritto.',
      'This PDF is damaged and does not open: export it again from the program in which it was written.',
    ),
    locked: label(
      'Questo PDF si apre solo con una password: salvane una copia senza password e carica quella.',
      'This PDF opens only with a password: save a copy without one and upload that.',
    ),
  },
  contradicted: {
    untagged: label(
      'Questo PDF non ha i tag, quindi non è accessibile: esportalo come PDF con tag, o scegli un’altra voce.',
      'This PDF has no tags, so it is not accessible: export it as a tagged PDF, or choose another answer.',
    ),
    pictures: label(
      'Qui ci sono solo immagini di pagine: carica l’originale con il testo, o scegli “Non accessibile”.',
      'Here are only pictures of pages: upload the original with its text, or choose “Not accessible”.',
    ),
  },
  heading: label('Che cosa dice il PDF', 'What the PDF says'),
  about: label(
    'Letto dal file, non si può cambiare. Che sia davvero accessibile lo può dire solo una persona.',
    'Read from the file, cannot be changed. Whether it really is accessible only a person can say.',
  ),
  looking: label('Leggo il PDF…', 'Reading the PDF…'),
  failed: label(
    'Non è stato possibile leggere il PDF: caricalo lo stesso, si riprova quando salvi.',
    'The PDF could not be read: upload it all the same, it is tried again when you save.',
  ),
  heavy: label(
    'Non è stato letto entro 10 secondi: controlla a mano se è accessibile. Il file si può caricare lo stesso.',
    'It was not read within 10 seconds: check by hand whether it is accessible. The file can be uploaded all the same.',
  ),
  asTitle: label('Usa come titolo', 'Use as title'),
  asLanguage: label('Scegli %', 'Choose %'),
  otherLanguage: label(
    'Il PDF dice di essere in %: se è vero, correggi “Lingua del documento”.',
    'The PDF says that it is in %: if that is true, correct “Language of the document”.',
  ),
} as const

/** What a PDF says of itself, a line each. */
export function readingLines(reading: PdfReading, language: keyof Label): string[] {
  return lines[language](reading)
}

const texts = {
  it: {
    all: 'C’è testo, non solo immagini di pagine.',
    some: 'In alcune pagine non c’è testo: sono vuote o immagini, che chi non vede non può leggere.',
    none: 'Non c’è testo, solo immagini di pagine: chi non vede non può leggerlo.',
  },
  en: {
    all: 'There is text, not only pictures of pages.',
    some: 'Some pages have no text: they are empty or pictures, which whoever does not see cannot read.',
    none: 'There is no text, only pictures of pages: whoever does not see cannot read it.',
  },
} as const

const lines: Record<keyof Label, (reading: PdfReading) => string[]> = {
  it: ({ pages, text, tagged, language, title, pdfUa, restricted }) => [
    pages === 1 ? '1 pagina.' : `${pages} pagine.`,
    texts.it[text],
    tagged
      ? 'Ha i tag: un lettore di schermo può seguire titoli, elenchi e ordine di lettura.'
      : 'Non ha i tag: un lettore di schermo non distingue titoli ed elenchi, e l’ordine di lettura è incerto.',
    language === null ? 'Non dice in che lingua è.' : `Lingua: ${languageName(language, 'it')}.`,
    title === null ? 'Non dice il suo titolo.' : `Titolo: “${title}”.`,
    ...(pdfUa === null ? [] : [`Dichiara di seguire PDF/UA-${pdfUa}; nessuno lo ha verificato.`]),
    ...(restricted ? ['È protetto: si apre, ma alcune operazioni (per esempio copiare) possono essere vietate.'] : []),
  ],
  en: ({ pages, text, tagged, language, title, pdfUa, restricted }) => [
    pages === 1 ? '1 page.' : `${pages} pages.`,
    texts.en[text],
    tagged
      ? 'It has tags: a screen reader can follow headings, lists and the order of reading.'
      : 'It has no tags: a screen reader cannot tell headings and lists, and the order of reading is uncertain.',
    language === null ? 'It does not say in which language it is.' : `Language: ${languageName(language, 'en')}.`,
    title === null ? 'It does not say its title.' : `Title: “${title}”.`,
    ...(pdfUa === null ? [] : [`It claims to follow PDF/UA-${pdfUa}; nobody has checked it.`]),
    ...(restricted ? ['It is protected: it opens, but some things (such as copying) may be forbidden.'] : []),
  ],
}
