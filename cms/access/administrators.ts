import type { PayloadRequest } from 'payload'
import { hasRole } from './roles.ts'

/** Only administrators. */
export const administrators = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'administrator')
