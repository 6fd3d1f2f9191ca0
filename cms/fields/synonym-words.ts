import type { PayloadRequest, TextField } from 'payload'
import { synonymFault } from '../../content/synonyms.ts'
import { locales, type Locale } from '../../i18n/locales.ts'
import { label, type Label } from '../labels.ts'
import { languageOf } from '../language.ts'

/** The most characters of a field. */
const most = 200

const faults = {
  long: label('Al massimo 200 caratteri: dividi le parole in due righe.', '200 characters at most: use two rows.'),
  separator: label('Separa le parole con virgole.', 'Put commas between the words.'),
  alone: label(
    'Una riga mette insieme almeno due parole, in una lingua o in entrambe: aggiungine una o elimina la riga.',
    'A row brings together at least two words, in one language or in both: add one or delete the row.',
  ),
}

const empty = (word: string): Label =>
  label(`«${word}» non ha lettere né cifre: toglilo.`, `“${word}” has no letters or digits: remove it.`)

const taken = (word: string, row: number): Label =>
  label(
    `«${word}» è già nella riga ${row}, e una parola sta in una riga sola: toglila da una delle due, o unisci le righe.`,
    `“${word}” is in row ${row} already, and a word stands in one row only: remove it from one, or join the rows.`,
  )

interface Row {
  data: unknown
  path: (string | number)[]
  req: PayloadRequest
}

/** The words of a row of synonyms in a language, with commas between them. */
export function synonymWords(locale: Locale): TextField {
  const { name } = locales[locale]
  return {
    name: locale,
    type: 'text',
    label: label(name, name),
    validate: (value: unknown, { data, path, req }: Row) => {
      const words = faultOf(value, data, path, locale)
      return words === null ? true : words[languageOf(req)]
    },
  }
}

function faultOf(value: unknown, data: unknown, [, index]: (string | number)[], locale: Locale): Label | null {
  if (typeof value === 'string' && value.length > most) return faults.long
  const rows = typeof data === 'object' && data !== null && 'rows' in data ? data.rows : []
  const found = synonymFault(rows, Number(index), locale)
  if (found === null) return null
  if (found.fault === 'empty') return empty(found.word)
  return found.fault === 'taken' ? taken(found.word, found.row) : faults[found.fault]
}
