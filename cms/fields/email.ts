import type { EmailField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { label, type Label } from '../labels.ts'
import { languageOf } from '../language.ts'

/** What the contract takes as an address, at the length that mail allows. */
const email = z.email().max(254)

const fault = label(
  'Non è un indirizzo e-mail: scrivilo come nome@esempio.it.',
  'This is no e-mail address: write it as name@example.org.',
)

/** An e-mail address. */
export function emailAddress(name: string, words: Label): EmailField {
  return {
    name,
    type: 'email',
    label: words,
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      !value || email.safeParse(value).success ? true : fault[languageOf(req)],
  }
}
