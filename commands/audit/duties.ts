import { auditedDuties, type AuditReport, type AuditedDuty } from '../../content/audit.ts'
import { carries, fillIn } from './city.ts'
import { formEverywhere, formStores } from './form.ts'
import { feedsAnswer, languageStated, lastUpdate, licenceLinked, reachable } from './pages.ts'
import { publiccodeFaults, readPubliccode } from './publiccode.ts'
import { meet } from './reader.ts'
import type { Site } from './site.ts'
import { untiedTopics } from './vocabularies.ts'

/** What only a person can do or see, and why. */
const forPeople: Partial<Record<AuditedDuty, string>> = {
  'declaration-made': 'form.agid.gov.it',
  'objectives-published': 'agid.gov.it',
  'wcag-checked': 'axe: npm test',
  'source-published': 'publiccode.yml: url, maintenance.contacts',
  'grants-transparency': 'd.lgs. 33/2013, art. 26-27',
}

/** What the portal does not do yet. */
const notBuilt: readonly AuditedDuty[] = ['statistics-published']

/** What the portal can do, once a person has said what nobody else may. */
const leftToPeople: readonly AuditedDuty[] = ['vocabularies-used']

/** The most places that a report names for one duty. */
const named = 5

/**
 * Tries every duty on a running portal that nobody reads: it sends a form and changes the settings.
 * @param now epoch milliseconds
 */
export async function auditDuties(site: Site, now: number): Promise<AuditReport> {
  const met = await meet(site)
  const found: Partial<Record<AuditedDuty, readonly string[]>> = {
    'form-stores': await attempt(() => formStores(site)),
    'form-everywhere': formEverywhere(site),
    'no-cookies': met.kept,
    'no-third-parties': met.foreign,
    'privacy-reachable': await reachable(site, 'privacy'),
    'accessibility-reachable': await reachable(site, 'accessibility'),
    'licence-linked': licenceLinked(site),
    'language-stated': languageStated(site),
    'last-update': lastUpdate(site),
    'feeds-answer': await feedsAnswer(site),
    'vocabularies-used': await attempt(() => untiedTopics(site)),
    'publiccode-valid': publiccodeFaults(readPubliccode()),
  }
  const filled = await attempt(async () => {
    await fillIn(site)
    return []
  })
  const carried = async (...args: Parameters<typeof carries> extends [Site, ...infer Rest] ? Rest : never) =>
    filled.length > 0 ? filled : carries(site, ...args)
  found['carries-declaration'] = await carried('accessibility', {
    onPage: ['declarationUrl', 'declarationDate'],
    onHome: ['declarationUrl'],
  })
  found['carries-accessibility-email'] = await carried('accessibility', {
    onPage: ['accessibilityEmail'],
    onHome: ['accessibilityEmail'],
  })
  found['carries-data-protection'] = await carried('privacy', {
    onPage: ['controller', 'dpoEmail'],
    onHome: ['dpoEmail'],
  })
  found['carries-transparency'] = await carried('legal', {
    onPage: ['transparencyUrl', 'pec'],
    onHome: ['transparencyUrl', 'pec'],
  })
  return {
    at: new Date(now).toISOString(),
    duties: auditedDuties.map((duty) => {
      const problems = found[duty]
      if (problems === undefined) {
        return {
          duty,
          state: notBuilt.includes(duty) ? 'missing' : 'for-a-person',
          detail: forPeople[duty] ?? '',
        } as const
      }
      const unmet = leftToPeople.includes(duty) ? 'for-a-person' : 'missing'
      return { duty, state: problems.length === 0 ? 'met' : unmet, detail: listed(problems) } as const
    }),
  }
}

/** A check that cannot be done to its end is not passed. */
async function attempt(check: () => Promise<string[]>): Promise<string[]> {
  try {
    return await check()
  } catch (error) {
    return [error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : String(error)]
  }
}

function listed(problems: readonly string[]): string {
  const rest = problems.length - named
  return [...problems.slice(0, named), ...(rest > 0 ? [`+ ${rest}`] : [])].join('\n')
}
