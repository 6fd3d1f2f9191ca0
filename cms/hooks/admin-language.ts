import type { CollectionAfterLoginHook, Payload } from 'payload'
import { languageOf } from '../language.ts'
import type { Label } from '../labels.ts'

const key = 'admin-language'

const ofUser = (id: string) => ({
  and: [{ key: { equals: key } }, { 'user.relationTo': { equals: 'users' } }, { 'user.value': { equals: id } }],
})

/** Keeps the language in which a user last logged in, for what the CMS has to say when nobody is there. */
export const rememberAdminLanguage: CollectionAfterLoginHook = async ({ req, user }) => {
  const data = { key, user: { relationTo: 'users', value: user.id }, value: languageOf(req) }
  await req.payload.db.upsert({ collection: 'payload-preferences', data, where: ofUser(String(user.id)), req })
}

/** The language of the admin for a user; Italian where it is not known. */
export async function adminLanguageOf(payload: Payload, userId: string | undefined): Promise<keyof Label> {
  if (userId === undefined) return 'it'
  const { docs } = await payload.find({ collection: 'payload-preferences', where: ofUser(userId), limit: 1, depth: 0 })
  return docs[0]?.value === 'en' ? 'en' : 'it'
}
