import type { Field, PayloadRequest, Validate } from 'payload'
import { number, relationship, select, text, textarea, checkbox, upload } from 'payload/shared'
import { callFaults, type UnfinishedCall } from '../../../content/call-faults.ts'
import { defaultLocale } from '../../../i18n/locales.ts'
import { isWithdrawal } from '../../hooks/save-kind.ts'
import { languageOf } from '../../language.ts'
import { faultSentences } from './sentences.ts'

/** What Payload checks of a field that has no check of its own. */
const payloads = { checkbox, number, relationship, select, text, textarea, upload }

/** Puts the rules of a call at the fields at which they can be mended. */
export function ruled(fields: Field[], parent = ''): Field[] {
  return fields.map((field) => {
    const path = 'name' in field && field.name ? [parent, field.name].filter(Boolean).join('.') : parent
    // The fields of a row are known by the path of the row, which only Payload knows.
    const inner = 'fields' in field ? { fields: ruled(field.fields, field.type === 'array' ? '*' : path) } : {}
    const own = 'name' in field && !('fields' in field) ? ownCheck(field) : undefined
    // A copy of a field with another check is a field of the same type.
    return { ...field, ...inner, ...(own === undefined ? {} : { validate: withRule(own, path) }) } as Field
  })
}

type Check = Validate<unknown, unknown, unknown, { required?: boolean }>

function withRule(own: Check, path: string): Check {
  return async (value, options) => {
    // What is taken off the portal needs not be complete.
    if (isWithdrawal(options.req) && options.event === 'submit') return true
    return sentenceAt(path.startsWith('*') ? pathOf(options.path) : path, options) ?? own(value, options)
  }
}

/** The check that a field has; Payload's own type has another one for each type of field. */
function ownCheck(field: Field): Check | undefined {
  const named = 'validate' in field && typeof field.validate === 'function' ? field.validate : undefined
  return (named ?? Object.entries(payloads).find(([type]) => type === field.type)?.[1]) as Check | undefined
}

/** A call as the form holds it, of which anything may be missing. */
const unfinished = (data: unknown): UnfinishedCall => ({ ...Object(data) })

function sentenceAt(path: string, { data, req }: { data: unknown; req: PayloadRequest }): string | null {
  const faults = callFaults(unfinished(data), { needsHow: req.locale === defaultLocale })
  const fault = faults.find((found) => found.path === path)
  return fault === undefined ? null : faultSentences[fault.fault][languageOf(req)]
}

const pathOf = (path: readonly (string | number)[] | undefined): string => path?.join('.') ?? ''
