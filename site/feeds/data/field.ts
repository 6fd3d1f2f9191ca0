import { z } from 'zod'
import { callDocument } from '../../../content/call.ts'
import { id, url } from '../../../content/fields.ts'
import { localeCodes } from '../../../i18n/locales.ts'
import type { DataName } from './files.ts'

/** A field of the open data: its form, and whether it is said in each language. */
export interface Field {
  form: z.ZodType
  isInEachLanguage: boolean
}

/** The fields of one kind of row, in the order in which files and dictionary show them. */
export type Fields = Readonly<Record<string, Field>>

/** Another document: its id, and its title in every language in which it is public. */
export const reference = z.object({ id, title: inLanguages(z.string()) })

/** An address on the portal or elsewhere. */
export const address = url

/** A file to download, at its whole address. */
export const handedOut = callDocument.omit({ id: true, pages: true }).extend({ file: address })

/** Fields in no language. */
export function shared(shape: Readonly<Record<string, z.ZodType>>): Record<string, Field> {
  return Object.fromEntries(Object.entries(shape).map(([name, form]) => [name, { form, isInEachLanguage: false }]))
}

/** Fields that are said in each language. */
export function perLanguage(shape: Readonly<Record<string, z.ZodType>>): Record<string, Field> {
  return Object.fromEntries(Object.entries(shape).map(([name, form]) => [name, { form, isInEachLanguage: true }]))
}

/** One value for each language that has it. */
export function inLanguages<Schema extends z.ZodType>(form: Schema) {
  return z.partialRecord(z.enum(localeCodes), form)
}

/** The form of a row with these fields: those in no language, and `texts` by language. */
export function rowOf(fields: Fields): z.ZodObject {
  const shape = (isInEachLanguage: boolean) =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, field]) => field.isInEachLanguage === isInEachLanguage)
        .map(([name, { form }]) => [name, form]),
    )
  return z.strictObject({ ...shape(false), texts: inLanguages(z.strictObject(shape(true))) })
}

/** The form of a file with these rows. */
export function fileOf(name: DataName, row: z.ZodType): z.ZodObject {
  return z.strictObject({
    $schema: address,
    /** The page that explains the data. */
    about: address,
    licence: address,
    asOf: z.iso.datetime(),
    [name]: z.array(row),
  })
}
