import { migrate } from '../cms/database/migrate.ts'
import { areExamplesSettled, refreshExamples } from '../cms/seed/examples.ts'
import { createFirstAdministrator } from '../cms/seed/first-administrator.ts'
import { isFounded, isFoundingComplete, loadFounding, refreshFounding } from '../cms/seed/founding.ts'
import { areSynonymsKept, loadSynonyms } from '../cms/seed/synonyms.ts'
import { readEnvironment } from '../environment.ts'
import { openCms } from '../site/source/open-cms.ts'
import { say } from './say.ts'

/**
 * Makes the database ready: its schema, the first administrator, the founding content, and the examples
 * while the portal is local. Doing it twice changes nothing.
 */
const environment = readEnvironment()
const payload = await openCms()
await migrate(payload)
say('database', 'ready')

const login = await createFirstAdministrator(payload, environment)
if (login !== null) say('log-in', `${login.email} created`)

if (!(await isFounded(payload))) say('content', `${await loadFounding(payload)} founding documents`)
else if (!(await isFoundingComplete(payload))) {
  say('content', `${await refreshFounding(payload)} founding documents completed`)
}
if (!(await areSynonymsKept(payload))) say('search', `${await loadSynonyms(payload)} rows of synonyms`)

if (environment.isPortalLocal && !(await areExamplesSettled(payload))) {
  say('examples', `${await refreshExamples(payload, Date.now())} fictional calls, marked as examples`)
}
if (login !== null) process.send?.(login)
process.exit(0)
