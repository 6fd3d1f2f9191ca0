import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { proofName } from '../../content/proof.ts'
import { isKind } from '../../content/kinds.ts'
import { isLocale, locales } from '../../i18n/locales.ts'
import { fieldWord, gateWords } from '../gate-words.ts'
import { adminLanguageOf } from '../hooks/admin-language.ts'
import type { Label } from '../labels.ts'
import type { Publication } from '../payload-types.ts'
import type { NoticeKind } from './kinds.ts'
import { active, notify, publishers } from './notify.ts'

/** Milliseconds for which something that went wrong is looked for. */
const memory = 7 * 86_400_000

/** So many at once. */
const most = 200

// What this process has told already; the database says it for the others.
const told = new Set<string>()

/**
 * Tells whoever asked for a publication that it failed, was stopped or left something to look at. The publisher writes
 * receipts; it knows no people.
 * @param now epoch milliseconds
 */
export async function tellOfPublications(payload: Payload, now: number): Promise<void> {
  const { docs } = await payload.db.find<Publication>({
    collection: 'publications',
    where: {
      and: [
        { or: [{ state: { in: ['failed', 'quarantined'] } }, { warned: { equals: true } }] },
        { createdAt: { greater_than: new Date(now - memory).toISOString() } },
      ],
    },
    sort: '-createdAt',
    limit: most,
    pagination: false,
  })
  for (const publication of docs) {
    const event = eventOf(publication)
    if (told.has(event)) continue
    await tell(payload, publication, event)
    told.add(event)
  }
}

async function tell(payload: Payload, publication: Publication, event: string): Promise<void> {
  const { id, subject, documentId, title } = publication
  const what = whatOf(publication)
  const asker = typeof publication.requestedBy === 'object' ? publication.requestedBy?.id : publication.requestedBy
  const to = await recipients(payload, what, asker)
  const isDocument = isKind(subject) && documentId
  for (const user of to) {
    const language = await adminLanguageOf(payload, user)
    await notify(payload, [user], {
      what,
      event,
      kind: isDocument ? subject : 'publications',
      documentId: isDocument ? documentId : id,
      locale: null,
      title: title ?? '',
      text: reasonOf(publication, language),
      by: '',
    })
  }
}

async function recipients(payload: Payload, what: NoticeKind, asker: string | undefined): Promise<string[]> {
  if (what === 'proof') return active(payload, 'administrator')
  return asker === undefined ? publishers(payload) : [asker]
}

function whatOf({ subject, state }: Publication): NoticeKind {
  if (subject === proofName) return 'proof'
  if (state === 'failed' || state === 'quarantined') return state
  return 'warned'
}

/** What went wrong, by its own words: another fault of the same publication is told again. */
function eventOf(publication: Publication): string {
  const { id, reason, result, warnings } = publication
  const faults = JSON.stringify([reason ?? null, result ?? null, warnings ?? null])
  return `publication/${id}/${whatOf(publication)}/${createHash('sha256').update(faults).digest('hex').slice(0, 12)}`
}

function reasonOf({ reason, result }: Publication, language: keyof Label): string {
  const faults = Object.entries(result ?? {}).flatMap(([locale, { fault, missing }]) => {
    const name = isLocale(locale) ? locales[locale].name : locale
    if (fault !== undefined) return [`${name}: ${gateWords[fault.what][language].replace('%', fault.detail)}`]
    return missing.length > 0 ? [`${name}: ${missing.map((field) => fieldWord(field, language)).join(', ')}`] : []
  })
  // The publisher's own words are for whoever runs the portal.
  return faults.length > 0 ? faults.join('\n') : (reason ?? '')
}
