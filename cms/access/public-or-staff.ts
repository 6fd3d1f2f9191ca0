import type { Access } from 'payload'

/**
 * Staff read everything. Over REST nobody else reads anything. On the Local API (the snapshot) the public
 * sees what is published in the language asked for, never all languages at once, never the trash.
 */
export const publicOrStaff: Access = ({ req }) => {
  if (req.user) return true
  if (req.payloadAPI !== 'local' || req.locale === 'all') return false
  return { _status: { equals: 'published' } }
}
