import type { Payload } from 'payload'
import { externalLinks } from '../../content/external-links.ts'
import { kindNames } from '../../content/kinds.ts'
import { afterNight, isOffline, type AilingLink } from '../../content/link-health.ts'
import { readEnvironment } from '../../environment.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { readAiling, writeAiling } from './ailing-links.ts'
import { askAll, type Asking } from './ask.ts'

/** How other sites are asked at night. */
const usual: Omit<Asking, 'agent'> = { timeout: 10_000, mayAskInner: false }

/** So many documents are read at once. */
const page = 200

/**
 * Asks for every link to another site that the public sees, and keeps those that do not work.
 * @param night the Rome day for which it counts
 * @param changes to how sites are asked
 * @returns how many were asked for, and whether anybody answered
 */
export async function checkLinks(
  payload: Payload,
  night: string,
  changes: Partial<Asking> = {},
): Promise<{ asked: number; isOffline: boolean }> {
  const { portalUrl } = readEnvironment()
  const documents = await linkedDocuments(payload, portalUrl)
  const asking = { ...usual, agent: `ManifatturaMilano-links/1 (+${portalUrl})`, ...changes }
  const answers = await askAll([...documents.keys()], asking)
  if (isOffline([...answers.values()])) return { asked: answers.size, isOffline: true }
  const before = new Map((await readAiling(payload)).map((link) => [link.url, link]))
  const ailing = [...answers].flatMap(([url, answer]) => {
    const link = { url, documents: documents.get(url) ?? [] }
    return afterNight(before.get(url), link, answer, night) ?? []
  })
  await writeAiling(payload, ailing)
  return { asked: answers.size, isOffline: false }
}

type Documents = AilingLink['documents']

/** The links that the public sees, each with the documents that have it. */
async function linkedDocuments(payload: Payload, origin: string): Promise<Map<string, Documents>> {
  const found = new Map<string, Documents>()
  for (const locale of localeCodes) {
    for (const kind of kindNames) {
      for (let number = 1, isMore = true; isMore; number += 1) {
        const { docs, hasNextPage } = await payload.find({
          collection: kind,
          locale,
          fallbackLocale: false,
          // As the public, who reads no drafts.
          overrideAccess: false,
          depth: 0,
          limit: page,
          page: number,
          sort: 'id',
        })
        for (const document of docs)
          for (const url of externalLinks(document, origin))
            found.set(url, [...(found.get(url) ?? []), { kind, id: document.id, locale }])
        isMore = hasNextPage
      }
    }
  }
  return found
}
