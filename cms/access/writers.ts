import type { Access } from 'payload'
import { hasRole } from './roles.ts'

/**
 * Who may change a document: editors everything; authors drafts of any language; translators drafts of
 * their own language. Publishing is refused here (which also hides the button) and once more in `onlyEditorsPublish`.
 */
export const writers: Access = ({ req, data }) => {
  if (hasRole(req, 'administrator', 'editor')) return true
  if (readStatus(data) === 'published') return false
  if (hasRole(req, 'author')) return true
  return hasRole(req, 'translator') && req.locale === req.user?.language
}

function readStatus(data: unknown): unknown {
  return typeof data === 'object' && data !== null && '_status' in data ? data._status : undefined
}
