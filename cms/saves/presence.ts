import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { kindNames } from '../../content/kinds.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { readJson, refuse } from '../refuse.ts'

/** Milliseconds for which somebody counts as being at a document without saying so again. */
export const presenceLasts = 25_000

/** Somebody who has the form of a document open. */
export interface Present {
  name: string
  locale: Locale
  /** Since when, in epoch milliseconds. */
  since: number
}

const wanted = z.object({
  kind: z.enum(kindNames),
  id: z.string().min(1),
  locale: z.enum(localeCodes),
})

const kept = z.object({ name: z.string(), locale: z.enum(localeCodes), since: z.number(), at: z.number() })

/** Takes that somebody is at a document, and tells who else is: nobody is kept out, and nobody is surprised. */
export const presenceEndpoint: Endpoint = {
  path: '/presence',
  method: 'post',
  handler: async (req) => {
    const { user, payload } = req
    if (user === null) return refuse(401, 'Log in first.')
    const given = wanted.safeParse(await readJson(req))
    if (!given.success) return refuse(400, 'Name the document and its language.')
    const { kind, id, locale } = given.data
    await payload.findByID({ collection: kind, id, user, overrideAccess: false, draft: true, depth: 0 })
    return Response.json({ others: await meet(payload, `${kind}/${id}`, user, locale, Date.now()) })
  },
}

/**
 * Writes down that somebody is at a document in a language.
 * @param now epoch milliseconds
 * @returns who else is there
 */
export async function meet(
  payload: Payload,
  document: string,
  user: { id: string; name: string },
  locale: Locale,
  now: number,
): Promise<Present[]> {
  const prefix = `presence/${document}/`
  const others: Present[] = []
  let since = now
  for (const key of (await payload.kv.keys()).filter((name) => name.startsWith(prefix))) {
    const one = kept.safeParse(await payload.kv.get(key))
    const isHere = one.success && now - one.data.at < presenceLasts
    if (key === `${prefix}${user.id}`) {
      if (isHere && one.data.locale === locale) since = one.data.since
    } else if (isHere) others.push({ name: one.data.name, locale: one.data.locale, since: one.data.since })
    else await payload.kv.delete(key)
  }
  await payload.kv.set(`${prefix}${user.id}`, { name: user.name, locale, since, at: now })
  return others.toSorted((a, b) => a.since - b.since)
}
