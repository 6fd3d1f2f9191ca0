import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { intake, longestIntake, trapField } from '../../content/intake.ts'
import { limiter } from '../../content/limiter.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import { preferredLocale } from './language.ts'
import { senderOf } from './sender.ts'

/** Where the answers of readers go, and within what limits. */
export interface IntakeSettings {
  /** The address of the CMS that stores them. */
  store: string
  /** What the CMS knows this server by. */
  key: string
  /** The origin of the portal as readers know it. */
  origin: string
  /** Milliseconds for the reader to send and for the CMS to store. */
  patience: number
  /** The time in epoch milliseconds. */
  now: () => number
}

/** What became of an answer, as a status of HTTP (303 is well), and the language in which to say so. */
export interface Outcome {
  status: 303 | 400 | 403 | 413 | 415 | 429 | 503
  locale: Locale
}

/** Takes one answer off a request and hands it on. It never throws. */
export type Intake = (request: IncomingMessage) => Promise<Outcome>

/** How often one sender may answer within ten minutes, and all of them within one. */
const perSender = 10
const perMinute = 60

/** Hands on what the form “was this page clear?” sends; of the sender it keeps a hash for ten minutes, in memory. */
export function intakeOf({ store, key, origin, patience, now }: IntakeSettings): Intake {
  const senders = limiter(perSender, 600_000)
  const everybody = limiter(perMinute, 60_000)
  const pepper = randomBytes(32)

  const statusOf = async (request: IncomingMessage, form: URLSearchParams): Promise<Outcome['status']> => {
    if (form.get(trapField)) return 303
    const parsed = intake.safeParse(Object.fromEntries(form))
    if (!parsed.success) return 400
    const sender = createHmac('sha256', pepper).update(senderOf(request)).digest('base64')
    if (senders.isFull(sender, now()) || everybody.isFull('all', now())) return 429
    senders.count(sender, now())
    everybody.count('all', now())
    return hand(parsed.data)
  }

  const hand = async (answer: object): Promise<Outcome['status']> => {
    const response = await fetch(store, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Intake-Key': key },
      body: JSON.stringify(answer),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    if (response.status === 429 || response.status === 400) return response.status
    return response.ok ? 303 : 503
  }

  return async (request) => {
    let locale = preferredLocale(request.headers['accept-language'])
    try {
      if (!isFromHere(request, origin)) return { status: 403, locale }
      if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
        return { status: 415, locale }
      const body = await bodyOf(request, patience)
      if (body === null) return { status: 413, locale }
      const form = new URLSearchParams(body)
      const language = form.get('language') ?? undefined
      if (isLocale(language)) locale = language
      return { status: await statusOf(request, form), locale }
    } catch {
      return { status: 503, locale }
    }
  }
}

/** Whether a browser says that the form stands on the portal; one that says nothing is believed. */
function isFromHere({ headers }: IncomingMessage, origin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin === undefined || headers.origin === origin || hostOf(headers.origin) === headers.host
}

function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.host
}

/**
 * Reads what was sent.
 * @returns null when it is too long
 * @throws when it does not arrive in time
 */
function bodyOf(request: IncomingMessage, patience: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let body = ''
    const timer = setTimeout(() => reject(new Error('The form did not arrive in time.')), patience)
    const end = (result: string | null): void => {
      clearTimeout(timer)
      resolve(result)
    }
    request.setEncoding('latin1').on('data', (text: string) => {
      body += text
      if (body.length > longestIntake) end(null)
    })
    request.on('end', () => end(body)).on('error', reject)
  })
}
