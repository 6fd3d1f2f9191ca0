import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { root } from '../../environment.ts'

const description = z.object({
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1).max(100)).min(1),
})

/** The mandatory keys of publiccode.yml 0.4; who maintains it for pay or within a body must be named. */
const shape = z.object({
  publiccodeYmlVersion: z.string(),
  name: z.string().min(1),
  url: z.url(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.string()).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z
    .string()
    .regex(/^(standalone\/(mobile|iot|desktop|web|backend|other)|addon|library|configurationFiles)$/),
  description: z.record(z.string().regex(/^[a-z]{2,3}(-|$)/), description),
  legal: z.object({ license: z.string().min(1) }),
  maintenance: z.object({
    type: z.enum(['internal', 'contract', 'community', 'none']),
    contacts: z.array(z.object({ name: z.string().min(1) })).optional(),
  }),
  localisation: z.object({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
})

/** What is wrong with a text as publiccode.yml. */
export function publiccodeFaults(text: string): string[] {
  const { error } = shape.safeParse(parse(text))
  return (error?.issues ?? []).map(({ path: keys, message }) => `${keys.join('.')}: ${message}`)
}

/** The project's own. */
export function readPubliccode(): string {
  return readFileSync(path.join(root, 'publiccode.yml'), 'utf8')
}
