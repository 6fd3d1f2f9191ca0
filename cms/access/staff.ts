import type { PayloadRequest } from 'payload'

/** Everybody with a log-in. */
export const staff = ({ req }: { req: PayloadRequest }): boolean => req.user !== null
