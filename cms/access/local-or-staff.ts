import type { PayloadRequest } from 'payload'

/** For what has no drafts: staff read it, the snapshot reads it, nobody else does. */
export const localOrStaff = ({ req }: { req: PayloadRequest }): boolean =>
  req.user !== null || req.payloadAPI === 'local'
