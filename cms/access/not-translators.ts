import type { FieldAccess } from 'payload'
import { hasRole } from './roles.ts'

/** Facts belong to the document, not to a language: translators do not change them. */
export const notTranslators: FieldAccess = ({ req }) => !hasRole(req, 'translator')
