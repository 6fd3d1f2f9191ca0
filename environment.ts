import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** The file at which the publisher looks: it is touched when something may wait for it. */
export function wakeFile(dataDir: string): string {
  return path.join(dataDir, 'wake')
}

/** The folder of the project. */
export const root = path.dirname(fileURLToPath(import.meta.url))

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
const port = (fallback: number) =>
  z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1).max(65535).default(fallback),
  )
const origin = z
  .string()
  .refine(
    (text) => /^https?:/.test(text) && URL.parse(text)?.origin === text,
    'must be an origin in lower case without a slash at the end, like https://example.org',
  )

const schema = z.object({
  PORTAL_PORT: port(4321),
  CMS_PORT: port(3000),
  PORTAL_URL: optional(origin),
  CMS_URL: optional(origin),
  DATA_DIR: optional(z.string().min(1)),
  DATABASE_URL: optional(
    z.string().regex(/^(mongodb(\+srv)?|file):/, 'must begin with mongodb:// or be absent (SQLite)'),
  ),
  PAYLOAD_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  ADMIN_EMAIL: optional(z.email()),
  ADMIN_PASSWORD: optional(z.string().min(12, 'must have at least 12 characters')),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: optional(z.email()),
})

/** How this installation runs; every setting of the README's table, read and checked in one place. */
export interface Environment {
  portalPort: number
  cmsPort: number
  /** Origins without a slash at the end. */
  portalUrl: string
  cmsUrl: string
  /** Absolute path of the folder for the database, files, mails and releases. */
  dataDir: string
  /** `file:` for SQLite or `mongodb:`. */
  databaseUrl: string
  secret: string
  /** What the portal's server shows the CMS when it hands on what a reader sent. */
  intakeKey: string
  adminEmail: string
  adminPassword: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  /** Whether one of the two addresses is more than this machine's own. */
  isProduction: boolean
  /** Whether the portal's address is this machine's own: only then may examples be loaded. */
  isPortalLocal: boolean
}

/** A setting that cannot work; the message says which, why and what to do. */
export class EnvironmentError extends Error {}

/**
 * Reads the settings from environment variables.
 * @throws EnvironmentError with one line for each setting that is wrong
 */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    )
  }
  const given = parsed.data
  const portalUrl = given.PORTAL_URL ?? `http://localhost:${given.PORTAL_PORT}`
  const cmsUrl = given.CMS_URL ?? `http://localhost:${given.CMS_PORT}`
  const isProduction = !isLoopback(portalUrl) || !isLoopback(cmsUrl)
  const dataDir = path.resolve(/* turbopackIgnore: true */ root, given.DATA_DIR ?? '.data')
  if (isProduction && given.PAYLOAD_SECRET === undefined) {
    throw new EnvironmentError(
      'PAYLOAD_SECRET: is required when PORTAL_URL or CMS_URL is a public address; set it to at least 32 random characters',
    )
  }
  if (given.PORTAL_PORT === given.CMS_PORT) {
    throw new EnvironmentError(`CMS_PORT: is the same as PORTAL_PORT (${given.CMS_PORT}); choose another`)
  }
  const secret = given.PAYLOAD_SECRET ?? keptSecret(dataDir)
  return {
    portalPort: given.PORTAL_PORT,
    cmsPort: given.CMS_PORT,
    portalUrl,
    cmsUrl,
    dataDir,
    databaseUrl: given.DATABASE_URL ?? `file:${path.join(dataDir, 'portal.db')}`,
    secret,
    intakeKey: createHmac('sha256', secret).update('intake').digest('hex'),
    adminEmail: given.ADMIN_EMAIL ?? 'admin@localhost.localdomain',
    adminPassword: given.ADMIN_PASSWORD,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? 'manifattura-milano@localhost.localdomain',
    isProduction,
    isPortalLocal: isLoopback(portalUrl),
  }
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

/** The secret of a local installation: made once, kept in the data folder, readable by its owner only. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8')
}
