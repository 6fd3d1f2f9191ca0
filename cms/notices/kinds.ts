/** What somebody is told. */
export const noticeKinds = [
  'asked',
  'approved',
  'returned',
  'published',
  'comment',
  'failed',
  'quarantined',
  'warned',
  'late',
  'missed',
  'proof',
] as const

export type NoticeKind = (typeof noticeKinds)[number]
