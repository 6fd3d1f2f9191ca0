import { z } from 'zod'

/** The duties of a public site in Italy that the audit knows, in the order in which it lists them. */
export const auditedDuties = [
  'form-stores',
  'form-everywhere',
  'no-cookies',
  'no-third-parties',
  'privacy-reachable',
  'accessibility-reachable',
  'licence-linked',
  'language-stated',
  'last-update',
  'feeds-answer',
  'carries-declaration',
  'carries-accessibility-email',
  'carries-data-protection',
  'carries-transparency',
  'publiccode-valid',
  'statistics-published',
  'vocabularies-used',
  'declaration-made',
  'objectives-published',
  'wcag-checked',
  'source-published',
  'grants-transparency',
] as const

export type AuditedDuty = (typeof auditedDuties)[number]

/** What the audit found of each duty, and when; `detail` says what is wrong, as paths and numbers. */
export const auditReport = z.object({
  at: z.iso.datetime(),
  duties: z.array(
    z.object({
      duty: z.enum(auditedDuties),
      state: z.enum(['met', 'missing', 'for-a-person']),
      detail: z.string(),
    }),
  ),
})

export type AuditReport = z.infer<typeof auditReport>
export type AuditedState = AuditReport['duties'][number]['state']

/** The file of the last audit in the folder of the data. */
export const auditFile = 'audit.json'

/** The duties that were met once and no longer are. */
export function lostDuties(baseline: readonly AuditedDuty[], { duties }: AuditReport): AuditedDuty[] {
  const met = new Set(duties.filter(({ state }) => state === 'met').map(({ duty }) => duty))
  return baseline.filter((duty) => !met.has(duty))
}
