import { stringify } from 'csv-stringify/sync'
import { defaultLocale, isLocale, localeCodes } from '../../../i18n/locales.ts'
import type { Fields } from './field.ts'

/** A row as JSON has it: fields in no language, and texts by language. */
interface Row {
  texts: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
  [field: string]: unknown
}

/** The names of the columns: a field that is said in each language has one for each. */
export function columnsOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, { isInEachLanguage }]) =>
    isInEachLanguage ? localeCodes.map((locale) => `${name}_${locale}`) : [name],
  )
}

/** Rows as CSV (RFC 4180) in UTF-8. What a spreadsheet would run as a formula has an apostrophe before it. */
export function csv(fields: Fields, rows: readonly object[]): string {
  const records = rows.map((row) => cellsOf(fields, row as Row))
  return stringify([columnsOf(fields), ...records], {
    record_delimiter: '\r\n',
    escape_formulas: false,
    cast: { boolean: String },
  })
}

function cellsOf(fields: Fields, row: Row): (string | number)[] {
  return Object.entries(fields).flatMap(([name, { isInEachLanguage }]) =>
    isInEachLanguage ? localeCodes.map((locale) => cell(row.texts[locale]?.[name])) : [cell(row[name])],
  )
}

function cell(value: unknown): string | number {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  return unformulated(typeof value === 'string' ? value : composed(value))
}

/** A list of words or of other documents with semicolons, another document by its title, anything else as JSON. */
function composed(value: object): string {
  if (!Array.isArray(value)) return titleOf(value) ?? JSON.stringify(value)
  const words = value.map((one: unknown) => (typeof one === 'string' ? one : titleOf(one)))
  return words.every((word) => word !== null) ? words.join('; ') : JSON.stringify(value)
}

function titleOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('title' in value) || !('id' in value)) return null
  const titles = Object.entries(value.title ?? {}).filter(([locale]) => isLocale(locale))
  const [, title] = titles.find(([locale]) => locale === defaultLocale) ?? titles[0] ?? []
  return typeof title === 'string' ? title : null
}

function unformulated(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
