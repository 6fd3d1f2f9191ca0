import { z } from 'zod'
import { id, texts } from './fields.ts'

/** The address of a concept in EuroVoc, the Union’s thesaurus; it is a name and begins with http: for good. */
export const eurovocConcept = z.string().regex(/^http:\/\/eurovoc\.europa\.eu\/(\d+|c_[0-9a-f]+)$/)

/** A subject that ties contents of all kinds together. */
export const topic = texts.extend({ id, eurovoc: eurovocConcept.nullable() })

export type Topic = z.infer<typeof topic>

/** What somebody typed or copied from a browser, as the address of a concept where it is one. */
export function readEurovoc(text: string): string {
  return text.trim().replace(/^(?:https?:\/\/)?eurovoc\.europa\.eu\/(\w+)\/?$/i, 'http://eurovoc.europa.eu/$1')
}
