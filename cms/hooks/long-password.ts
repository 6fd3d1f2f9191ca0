import {
  APIError,
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import type { User } from '../payload-types.ts'

/** The fewest characters of a password. */
const fewest = 12

const messages = {
  it: `La password deve avere almeno ${fewest} caratteri.`,
  en: `The password needs at least ${fewest} characters.`,
}

const messageIn = (language: string): string => messages[language === 'en' ? 'en' : 'it']

/** Refuses a short password at its field, whoever sets it. */
export const longPassword: CollectionBeforeValidateHook<User> = ({ data, req }) => {
  if (typeof data?.password !== 'string' || data.password.length >= fewest) return data
  throw new ValidationError({
    collection: 'users',
    errors: [{ path: 'password', message: messageIn(req.i18n.language) }],
    req,
  })
}

/** Refuses a short password chosen through the link of a mail, which no field hook sees. */
export const longPasswordByLink: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return
  const { data }: { data?: unknown } = args
  const password = typeof data === 'object' && data !== null && 'password' in data ? data.password : undefined
  if (typeof password === 'string' && password.length < fewest)
    throw new APIError(messageIn(req.i18n.language), 400, undefined, true)
}
