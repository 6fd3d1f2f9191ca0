import type { Payload } from 'payload'
import type { Publication } from '../../cms/payload-types.ts'
import type { Key } from '../../i18n/keys.ts'
import { defaultLocale, isLocale, type Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'

/** What can be wrong outside the content and the code, by the words of the error. */
const troubles: [words: RegExp, sentence: Key][] = [
  [/ENOSPC|EDQUOT|SQLITE_FULL|disk is full|no space left/i, 'trouble.space'],
  [/SQLITE_BUSY|database is locked/i, 'trouble.locked'],
  [/Mongo\w*Error|ECONNREFUSED|ECONNRESET|connection .* closed|SQLITE_CANTOPEN/i, 'trouble.database'],
  [/EIO\b|EROFS|EACCES|EPERM|SQLITE_(IOERR|READONLY)|(i\/o|input\/output) error|TRANSACTION_CLOSED/i, 'trouble.device'],
]

/** What keeps a publication from going live for now, in a sentence of a language for whoever waits or can mend it. */
export function describeTrouble(error: unknown, locale: Locale): string {
  const detail = detailOf(error)
  const [, key = 'trouble.other' as const] = troubles.find(([words]) => words.test(detail)) ?? []
  return translator(locale)(key, { detail })
}

/** Who asked for publications, each in the language of the CMS that she last used; Italian where nobody knows. */
export async function languagesOf(payload: Payload, rows: readonly Publication[]): Promise<Map<string, Locale>> {
  const users = [...new Set(rows.flatMap(({ requestedBy }) => idOf(requestedBy)))]
  const languages = new Map<string, Locale>()
  for (const user of users) {
    const { docs } = await payload.find({
      collection: 'payload-preferences',
      where: { and: [{ key: { equals: 'admin-language' } }, { 'user.value': { equals: user } }] },
      limit: 1,
      depth: 0,
    })
    const language = docs[0]?.value
    if (typeof language === 'string' && isLocale(language)) languages.set(user, language)
  }
  return new Map(rows.map((row) => [row.id, languages.get(idOf(row.requestedBy)[0] ?? '') ?? defaultLocale]))
}

const idOf = (user: Publication['requestedBy']): string[] => (typeof user === 'string' ? [user] : user ? [user.id] : [])

/** What an error and its causes say. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : ''
  const own = error.message.includes(code) ? error.message : `${code}${error.message}`
  return error.cause === undefined ? own : `${own} (${detailOf(error.cause)})`
}
