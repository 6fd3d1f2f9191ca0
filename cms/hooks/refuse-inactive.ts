import { APIError, type CollectionBeforeLoginHook } from 'payload'
import type { User } from '../payload-types.ts'

/** Somebody whose account was deactivated does not get in. */
export const refuseInactive: CollectionBeforeLoginHook<User> = ({ user, req }) => {
  if (user.active !== false) return
  const message =
    req.i18n.language === 'en'
      ? 'This account is not active. Ask an administrator.'
      : 'Questo account non è attivo. Rivolgiti a un amministratore.'
  throw new APIError(message, 403, undefined, true)
}
