import type { Access } from 'payload'
import { hasRole } from './roles.ts'

/** Administrators, and everybody on their own account. */
export const selfOrAdministrators: Access = ({ req }) => {
  if (hasRole(req, 'administrator')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
