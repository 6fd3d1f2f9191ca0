import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Environment } from '../../environment.ts'
import { withoutInvitation } from '../hooks/invite.ts'

/** The log-in of a new administrator; the password is only known when it was made here. */
export interface FirstLogin {
  email: string
  password: string
  isGenerated: boolean
}

/** Creates the first administrator when there is no user at all. */
export async function createFirstAdministrator(
  payload: Payload,
  { adminEmail, adminPassword }: Pick<Environment, 'adminEmail' | 'adminPassword'>,
): Promise<FirstLogin | null> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null
  const password = adminPassword ?? randomBytes(12).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email: adminEmail, password, name: 'Amministrazione', role: 'administrator', active: true },
    context: withoutInvitation,
  })
  return { email: adminEmail, password, isGenerated: adminPassword === undefined }
}
