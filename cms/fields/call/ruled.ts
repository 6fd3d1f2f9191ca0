import type { Field, PayloadRequest, Validate } from 'payload'
import { number, relationship, select, text, textarea, checkbox, upload } from 'payload/shared'
import { callFaults, type UnfinishedCall } from '../../../content/call-faults.ts'
import { defaultLocale } from '../../../i18n/locales.ts'
import { isWithdrawal } from '../../hooks/save-kind.ts'
import { languageOf } from '../../language.ts'
import { faultSentences } from './sentences.ts'

/** What Payload checks of a field that has no check of its own. */
const payloads = { checkbox, number, relationship, select, text, textarea, upload }

/** Puts the rules of a current call at the fields at which they can be mended. */
export function ruled(fields: Field[], parent = ''): Field[] {
  return fields.map((field) => {
    const path = 'name' in field && field.name ? [parent, field.name].filter(Boolean).join('.') : parent
    // The fields of a row are known by the path of the row, which only Payload knows.
    const inner = field.type === 'array' ? '*' : path
    // A copy of a field with other fields inside is a field of the same type.
    const copy = 'fields' in field ? ({ ...field, fields: ruled(field.fields, inner) } as Field) : field
    return 'name' in field && !('fields' in field) ? withRule(copy, path) : copy
  })
}

type Check = Validate<unknown, unknown, unknown, { required?: boolean }>

function withRule(field: Field, path: string): Field {
  const own = ownCheck(field)
  if (own === undefined) return field
  const validate: Check = async (value, options) => {
    // What is taken off the portal needs not be complete.
    if (isWithdrawal(options.req) && options.event === 'submit') return true
    return sentenceAt(path.startsWith('*') ? pathOf(options.path) : path, options) ?? own(value, options)
  }
  return { ...field, validate } as Field
}

function ownCheck(field: Field): Check | undefined {
  if ('validate' in field && typeof field.validate === 'function') return field.validate as Check
  return field.type in payloads ? (payloads[field.type as keyof typeof payloads] as Check) : undefined
}

function sentenceAt(path: string, { data, req }: { data: unknown; req: PayloadRequest }): string | null {
  const faults = callFaults(Object(data) as UnfinishedCall, { needsHow: req.locale === defaultLocale })
  const fault = faults.find((found) => found.path === path)
  return fault === undefined ? null : faultSentences[fault.fault][languageOf(req)]
}

const pathOf = (path: readonly (string | number)[] | undefined): string => path?.join('.') ?? ''
