import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { z } from 'zod'
import { auditWords } from '../cms/audit-words.ts'
import { auditedDuties, auditFile, lostDuties } from '../content/audit.ts'
import { readEnvironment, root } from '../environment.ts'
import { findBrowser } from '../tests/support/browser.ts'
import { logIn } from '../tests/support/rest.ts'
import { startPortal } from '../tests/support/start-portal.ts'
import { auditDuties } from './audit/duties.ts'
import { measure } from './audit/lighthouse.ts'
import { readPages, samplesOf, type Site } from './audit/site.ts'
import { buildAll } from './build.ts'
import { say } from './say.ts'

/**
 * `npm run audit`: starts a portal on empty data, tries every duty of a public site on it and measures one page of
 * each template and language. It fails when a duty that `docs/audit.json` has as met no longer is.
 */
const { values } = parseArgs({
  options: { 'no-lighthouse': { type: 'boolean' }, quick: { type: 'boolean' }, accept: { type: 'boolean' } },
})

const baselineFile = path.join(root, 'docs/audit.json')
const { dataDir } = readEnvironment()

await buildAll(path.join(dataDir, 'logs'))
const executablePath = await findBrowser()
if (executablePath === null) {
  process.stderr.write('No Chromium is installed and none could be got: install one and try again.\n')
  process.exit(2)
}
const { running, stop } = await startPortal()
say('portal', running.portal)
let hasFailed = true
try {
  hasFailed = await audit(executablePath)
} finally {
  await stop()
}
process.exit(hasFailed ? 1 : 0)

async function audit(browserPath: string): Promise<boolean> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage']
  const browser = await chromium.launch({ executablePath: browserPath, args })
  const staff = await logIn(running.cms, running.email, running.password)
  const pages = await readPages(running.portal)
  const site: Site = { ...running, browser, staff, pages, samples: samplesOf(pages) }
  say('pages', `${pages.length}, of which ${site.samples.length} in a browser`)
  const report = await auditDuties(site, Date.now()).finally(() => browser.close())
  for (const { duty, state, detail } of report.duties) {
    say(
      state === 'for-a-person' ? 'person' : state,
      `${auditWords[duty].en}${detail === '' ? '' : `\n    ${detail.replaceAll('\n', '\n    ')}`}`,
    )
  }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(path.join(dataDir, auditFile), `${JSON.stringify(report, null, 2)}\n`)
  const lost = lostDuties(readBaseline(), report)
  if (values.accept) {
    const met = report.duties.flatMap(({ duty, state }) => (state === 'met' ? [duty] : []))
    writeFileSync(baselineFile, `${JSON.stringify({ met }, null, 2)}\n`)
    say('accepted', `${met.length} duties are met from now on: ${path.relative(root, baselineFile)}`)
  }
  for (const duty of lost) say('LOST', `${auditWords[duty].en}: it was met and no longer is`)
  if (!values['no-lighthouse']) await measureAll(site, browserPath)
  return lost.length > 0 && !values.accept
}

async function measureAll({ portal, samples }: Site, browserPath: string): Promise<void> {
  const rows = []
  for (const page of samples) {
    rows.push(await measure(portal, page, values.quick ? 1 : 3, browserPath))
    say('lighthouse', page.path)
  }
  console.table(rows)
}

function readBaseline() {
  return z.object({ met: z.array(z.enum(auditedDuties)) }).parse(JSON.parse(readFileSync(baselineFile, 'utf8'))).met
}
