import { readEnvironment } from '../../environment.ts'

/** A mail without its recipient. */
export interface Message {
  subject: string
  html: string
}

/** What Payload hands to a mail about a password. */
interface PasswordArgs {
  token?: string
  user?: { name?: string | null }
}

/** The mail to somebody who forgot the password. */
export function passwordReset({ token, user }: PasswordArgs = {}): Message {
  return letter(
    'Manifattura Milano: scegli una nuova password / choose a new password',
    user?.name,
    'Qualcuno, forse tu, ha chiesto di cambiare la password. Il collegamento vale 24 ore. Se non sei stato tu, non fare nulla.',
    'Somebody, perhaps you, asked to change the password. The link works for 24 hours. If it was not you, do nothing.',
    token,
  )
}

/** The mail to a new user. */
export function invitation({ token, user }: PasswordArgs): Message {
  return letter(
    'Manifattura Milano: il tuo accesso alla redazione / your access to the newsroom',
    user?.name,
    'Ora fai parte della redazione. Scegli la tua password con il collegamento, che vale 24 ore.',
    'You are now part of the newsroom. Choose your password with the link, which works for 24 hours.',
    token,
  )
}

function letter(subject: string, name: string | null | undefined, it: string, en: string, token = ''): Message {
  const link = `${readEnvironment().cmsUrl}/admin/reset/${encodeURIComponent(token)}`
  const greeting = name ? `${escapeHtml(name)},` : ''
  return {
    subject,
    html: `<p>${greeting}</p><p>${it}</p><p lang="en">${en}</p><p><a href="${link}">${link}</a></p>`,
  }
}

/** A text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
