import type { PayloadRequest } from 'payload'
import { hasRole } from './roles.ts'

/** Those who write: authors, editors and administrators, not translators. */
export const authors = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'administrator', 'editor', 'author')
