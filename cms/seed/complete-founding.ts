import type { Payload } from 'payload'
import type { DutyPage } from '../../content/duties.ts'
import { foundingLocales } from '../../content/founding/founding.ts'
import { founding } from '../../content/founding/index.ts'
import { settings } from '../../content/founding/settings.ts'
import { defaultLocale } from '../../i18n/locales.ts'
import { foundingId } from './founding-id.ts'

/** Fills nothing that the next release would not show anyway. */
const context = { withoutPublication: true }

/**
 * Gives an installation from before some fields were there what the founding content says in them: where they are
 * still empty and staff never touched them. Everything else stays as it is, and the dashboard names it.
 * @returns how many documents it completed
 */
export async function completeFounding(payload: Payload): Promise<number> {
  let count = await completeLicence(payload)
  for (const { key, facts } of founding.pages) {
    if (facts.duty !== null && (await completePage(payload, foundingId('pages', key), facts.duty))) count += 1
  }
  return count
}

async function completePage(payload: Payload, id: string, duty: DutyPage): Promise<boolean> {
  const isOfPage = { parent: { equals: id } }
  const everChosen = { and: [isOfPage, { 'version.duty': { exists: true } }] }
  const taken = await payload.count({ collection: 'pages', where: { duty: { equals: duty } } })
  const chosen = await payload.countVersions({ collection: 'pages', where: everChosen })
  if (taken.totalDocs + chosen.totalDocs > 0) return false
  // Publishing takes the newest version with it, so that must hold no draft.
  for (const locale of foundingLocales) {
    const { docs } = await payload.findVersions({ collection: 'pages', where: isOfPage, locale, limit: 1, depth: 0 })
    if (docs[0]?.version._status !== 'published' || docs[0].version.deletedAt) return false
  }
  const data = { duty, _status: 'published' as const }
  await payload.update({ collection: 'pages', id, locale: defaultLocale, data, depth: 0, context })
  return true
}

/** The address of the licence, while the licence is still the founding one. */
async function completeLicence(payload: Payload): Promise<number> {
  let count = 0
  for (const locale of foundingLocales) {
    const { licence, duties } = settings[locale]
    const stored = await payload.findGlobal({ slug: 'settings', locale, fallbackLocale: false, depth: 0 })
    if (stored.licence !== licence || stored.duties?.licenceUrl) continue
    const data = { duties: { ...stored.duties, licenceUrl: duties.licenceUrl } }
    await payload.updateGlobal({ slug: 'settings', locale, data, context })
    count = 1
  }
  return count
}
