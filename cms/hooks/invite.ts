import { randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { User } from '../payload-types.ts'

/** Context of a save that must not send an invitation: the first administrator is told the password instead. */
export const withoutInvitation = { withoutInvitation: true }

/** A new account gets a password that nobody knows; the invitation lets its owner choose one. */
export const randomPassword: CollectionBeforeValidateHook<User> = ({ data, operation }) => {
  if (operation !== 'create' || data === undefined || data.password) return data
  return { ...data, password: randomBytes(24).toString('base64url') }
}

/** Sends a new user the link with which to choose a password. */
export function invite(
  message: (args: { token: string; user: User }) => { subject: string; html: string },
): CollectionAfterChangeHook<User> {
  return async ({ doc, operation, req }) => {
    if (operation !== 'create' || req.context['withoutInvitation'] === true) return doc
    const token = await passwordToken(doc.email, req)
    if (token !== null) await req.payload.sendEmail({ to: doc.email, ...message({ token, user: doc }) })
    return doc
  }
}

async function passwordToken(email: string, req: PayloadRequest): Promise<string | null> {
  return req.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, req })
}
