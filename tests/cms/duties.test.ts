import { afterAll, beforeAll, expect, test } from 'vitest'
import { cityFacts } from '../../cms/city-facts.ts'
import { unknownDuties } from '../../content/duties.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { refusedFields } from '../support/editing.ts'
import { writeSettings } from '../support/settings.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
})
afterAll(() => cms.stop())

const summer = Date.parse('2026-08-01T12:00:00Z')
const given = {
  declarationUrl: 'https://form.agid.gov.it/view/example',
  declarationDate: '2026-03-10',
  accessibilityEmail: 'accessibilita@example.org',
  dpoEmail: 'rpd@example.org',
  transparencyUrl: 'https://trasparenza.example.org/',
  pec: 'pec@example.org',
}

test('what nobody has given is null on the portal, and the dashboard lists all of it', async () => {
  const { settings } = await readSnapshot(cms.payload)
  const { missing, renewal } = await cityFacts(cms.payload, summer)

  expect([settings.it.duties, settings.en.duties]).toEqual([unknownDuties, unknownDuties])
  expect(missing).toHaveLength(9)
  expect(renewal).toBeNull()
})

test('what an editor gives in Italian is in both languages, save what is said in words', async () => {
  const editor = await cms.login('editor')
  const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/deed.it'
  const duties = { ...given, licenceUrl, controller: 'Comune di prova\nvia della Prova 1' }
  const { status } = await cms.rest('POST', '/globals/settings?locale=it', { as: editor, body: { duties } })
  const { settings } = await readSnapshot(cms.payload)

  expect(status).toBe(200)
  expect(settings.it.duties).toEqual(duties)
  expect(settings.en.duties).toEqual({ ...given, licenceUrl: null, controller: null })
})

test('then the dashboard lists what English lacks, and calls for the renewal of the declaration', async () => {
  const { missing, renewal } = await cityFacts(cms.payload, summer)

  expect(missing.map(({ en }) => en)).toEqual([
    'A contact of the programme (e-mail or telephone)',
    'Address of the licence',
    'Data controller, with contact details',
  ])
  expect(renewal?.it).toContain('entro il 23 settembre')
  expect((await cityFacts(cms.payload, Date.parse('2026-10-01T12:00:00Z'))).renewal?.it).toContain('scaduta')
})

test.each([
  ['declarationUrl', 'form.agid.gov.it'],
  ['declarationDate', 'ieri'],
  ['dpoEmail', 'nessuno'],
])('%s is refused when it is “%s”', async (field, value) => {
  const editor = await cms.login('editor', 'it')
  const body = { duties: { ...given, [field]: value } }
  const answer = await cms.rest('POST', '/globals/settings?locale=it', { as: editor, body, language: 'it' })

  expect([answer.status, ...refusedFields(answer)]).toEqual([400, `duties.${field}`])
})
