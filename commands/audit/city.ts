import { setTimeout as wait } from 'node:timers/promises'
import { homePath } from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { dutyPath } from './pages.ts'
import { inEachLanguage, linksIn, read, type Site } from './site.ts'

/** What the City might give, on a portal that nobody reads. */
const given = {
  declarationUrl: 'https://form.agid.gov.it/view/example',
  declarationDate: '2026-09-20',
  accessibilityEmail: 'accessibilita@example.org',
  controller: 'Comune di prova, piazza della Prova 1',
  dpoEmail: 'rpd@example.org',
  transparencyUrl: 'https://trasparenza.example.org/',
  pec: 'pec@example.org',
}

/** Milliseconds until a change of the settings must be live. */
const patience = 60_000

/**
 * Fills in what only the City can say and waits until the portal shows it.
 * @throws when it does not in a minute
 */
export async function fillIn({ portal, staff }: Site): Promise<void> {
  for (const locale of localeCodes) await staff.send('POST', `globals/settings?locale=${locale}`, { duties: given })
  const limit = Date.now() + patience
  for (const locale of localeCodes) {
    // The controller is said in each language, so it comes last.
    while (!(await read(portal, dutyPath('privacy', locale))).includes(given.controller)) {
      if (Date.now() > limit)
        throw new Error('The settings were not live after a minute: see the log of the publisher.')
      await wait(200)
    }
  }
}

/** Whether the page of a legal matter, and each home page where it must, carry what was filled in. */
export function carries(
  { portal }: Site,
  duty: Parameters<typeof dutyPath>[0],
  { onPage, onHome }: { onPage: (keyof typeof given)[]; onHome: (keyof typeof given)[] },
): Promise<string[]> {
  return inEachLanguage(async (locale) => [
    ...(await lacking(portal, dutyPath(duty, locale), onPage)),
    ...(await lacking(portal, homePath(locale), onHome)),
  ])
}

async function lacking(portal: string, path: string, names: readonly (keyof typeof given)[]): Promise<string[]> {
  const html = await read(portal, path)
  const links = linksIn(html)
  return names
    .filter((name) => {
      const value = given[name]
      if (name === 'controller') return !html.includes(value)
      if (name === 'declarationDate') return !html.includes(`datetime="${value}"`)
      return !links.includes(value.includes('@') ? `mailto:${value}` : value)
    })
    .map((name) => `${path} does not show ${name}`)
}
