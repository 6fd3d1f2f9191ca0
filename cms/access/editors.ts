import type { PayloadRequest } from 'payload'
import { hasRole } from './roles.ts'

/** Those who publish: editors and administrators. */
export const editors = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'administrator', 'editor')
