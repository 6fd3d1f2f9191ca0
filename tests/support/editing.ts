import { z } from 'zod'
import type { Kind } from '../../content/kinds.ts'
import { defaultLocale, type Locale } from '../../i18n/locales.ts'
import type { LoggedIn, RestAnswer, TestCms } from './cms.ts'
import type { Data } from './documents.ts'

const saved = z.object({ doc: z.object({ id: z.string() }) })
const refused = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }).nullish(),
    }),
  ),
})

/** Somebody at the editing desk: saves as the buttons of the admin do. */
export interface Desk {
  /** A new draft in a language; its id. */
  draft: (kind: Kind, locale: Locale, data: Data) => Promise<string>
  /** A new document, published in a language; its id. */
  publish: (kind: Kind, locale: Locale, data: Data) => Promise<string>
  saveDraft: (kind: Kind, id: string, locale: Locale, data: Data) => Promise<void>
  publishIn: (kind: Kind, id: string, locale: Locale, data?: Data) => Promise<void>
  /** The main button of the admin, which publishes every language. */
  publishAll: (kind: Kind, id: string, locale: Locale, data?: Data) => Promise<void>
  withdrawIn: (kind: Kind, id: string, locale: Locale) => Promise<void>
  trash: (kind: Kind, id: string) => Promise<void>
}

/** Sits somebody down at the editing desk; what they do must succeed. */
export function deskOf(cms: TestCms, as: LoggedIn): Desk {
  const send = async (method: string, path: string, body: Data): Promise<string> => {
    const answer = await cms.rest(method, path, { as, body })
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return saved.parse(answer.body).doc.id
  }
  const change = async (kind: Kind, id: string, query: string, body: Data): Promise<void> => {
    const { locale } = Object.fromEntries(new URLSearchParams(query))
    await send('PATCH', `/${kind}/${id}?${query}`, { ...body, basedOn: await stateOf(cms, as, kind, id, locale) })
  }
  return {
    draft: (kind, locale, data) => send('POST', `/${kind}?draft=true&locale=${locale}`, { ...data, _status: 'draft' }),
    publish: (kind, locale, data) =>
      send('POST', `/${kind}?locale=${locale}&publishSpecificLocale=${locale}`, { ...data, _status: 'published' }),
    saveDraft: (kind, id, locale, data) =>
      change(kind, id, `draft=true&locale=${locale}`, { ...data, _status: 'draft' }),
    publishIn: (kind, id, locale, data = {}) =>
      change(kind, id, `locale=${locale}&publishSpecificLocale=${locale}`, { ...data, _status: 'published' }),
    publishAll: (kind, id, locale, data = {}) =>
      change(kind, id, `locale=${locale}&publishAllLocales=true`, { ...data, _status: 'published' }),
    withdrawIn: (kind, id, locale) =>
      change(kind, id, `locale=${locale}&unpublishAllLocales=false`, { _status: 'draft' }),
    trash: (kind, id) => change(kind, id, '', { deletedAt: new Date().toISOString() }),
  }
}

/** The state of a document as somebody reads it who is about to change it. */
export async function stateOf(
  cms: TestCms,
  as: LoggedIn,
  kind: Kind,
  id: string,
  locale: string = defaultLocale,
): Promise<string> {
  const { body } = await cms.rest('GET', `/${kind}/${id}?draft=true&depth=0&locale=${locale}`, { as })
  return z.object({ basedOn: z.string() }).parse(body).basedOn
}

/** The message with which a save was refused. */
export function messageOf(answer: RestAnswer): string {
  return refused
    .parse(answer.body)
    .errors.map(({ message }) => message)
    .join('\n')
}

/** The fields at which a save was refused. */
export function refusedFields(answer: RestAnswer): string[] {
  return refused.parse(answer.body).errors.flatMap(({ data }) => data?.errors.map(({ path }) => path) ?? [])
}

/** Why a save was refused, by field. */
export function faultsOf(answer: RestAnswer): Record<string, string> {
  const errors = refused.parse(answer.body).errors.flatMap(({ data }) => data?.errors ?? [])
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}
