import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { hasRole } from '../access/roles.ts'

const messages = {
  it: 'Il tuo ruolo scrive bozze: per pubblicare o ritirare chiedi a chi è redattore. La bozza si salva con «Salva bozza».',
  en: 'Your role writes drafts: ask an editor to publish or withdraw. “Save draft” keeps your changes.',
}

/** Refuses every save that is not a draft from those who only write drafts, whatever way it comes. */
export const onlyEditorsPublish: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isSave =
    operation === 'create' || operation === 'update' || operation === 'updateByID' || operation === 'restoreVersion'
  if (!isSave || !hasRole(req, 'author', 'translator')) return
  if (isDraftSave(args)) return
  throw new APIError(messages[req.i18n.language === 'en' ? 'en' : 'it'], 403, undefined, true)
}

function isDraftSave(args: {
  draft?: boolean
  data?: unknown
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
}): boolean {
  const status =
    typeof args.data === 'object' && args.data !== null && '_status' in args.data ? args.data._status : undefined
  return args.draft === true && status !== 'published' && !args.publishAllLocales && !args.unpublishAllLocales
}
