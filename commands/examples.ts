import { parseArgs } from 'node:util'
import { refreshExamples, removeExamples } from '../cms/seed/examples.ts'
import { requestRelease } from '../cms/publishing/queue.ts'
import { readEnvironment } from '../environment.ts'
import { openCms } from '../site/source/open-cms.ts'
import { say } from './say.ts'

/** `npm run examples -- --refresh | --remove`: replaces the fictional calls with new ones, or removes them. */
const { values } = parseArgs({ options: { refresh: { type: 'boolean' }, remove: { type: 'boolean' } } })

if (values.refresh === values.remove) {
  process.stderr.write('Say which: npm run examples -- --refresh, or npm run examples -- --remove\n')
  process.exit(2)
}
if (values.refresh && !readEnvironment().isPortalLocal) {
  process.stderr.write('Examples are only for a portal on this machine: PORTAL_URL is a public address.\n')
  process.exit(2)
}

const payload = await openCms()
if (values.refresh) say('examples', `${await refreshExamples(payload, Date.now())} new ones`)
else say('examples', `${await removeExamples(payload)} removed`)
await requestRelease(payload, 'examples')
process.exit(0)
