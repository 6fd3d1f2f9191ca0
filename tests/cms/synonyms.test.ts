import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../cms/access/roles.ts'
import { areSynonymsKept, loadSynonyms } from '../../cms/seed/synonyms.ts'
import { synonyms } from '../../content/founding/synonyms.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { startCms, type LoggedIn, type RestAnswer, type TestCms } from '../support/cms.ts'
import { faultsOf } from '../support/editing.ts'
import { receiptsOf } from '../support/receipts.ts'
import { writeSettings } from '../support/settings.ts'

let cms: TestCms
let staff: Record<Role, LoggedIn>

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  staff = {
    administrator: await cms.login('administrator'),
    editor: await cms.login('editor'),
    author: await cms.login('author'),
    translator: await cms.login('translator', 'en'),
  }
})
afterAll(() => cms.stop())

const rows = [
  { it: 'bando, avviso', en: 'call' },
  { it: 'contributo', en: 'grant, subsidy' },
]

const save = (as: LoggedIn, body: unknown, language: 'it' | 'en' = 'it'): Promise<RestAnswer> =>
  cms.rest('POST', '/globals/synonyms', { as, body, language })

test('an installation from before there were synonyms gets the founding ones, without a publication', async () => {
  expect(await areSynonymsKept(cms.payload)).toBe(false)

  expect(await loadSynonyms(cms.payload)).toBe(synonyms.length)

  const { synonyms: read } = await readSnapshot(cms.payload)
  expect(read[0]).toEqual({
    it: ['bando', 'avviso', 'opportunità'],
    en: ['call', 'tender', 'call for applications', 'opportunity'],
  })
  expect(read).toHaveLength(synonyms.length)
  expect(await areSynonymsKept(cms.payload)).toBe(true)
  expect(await receiptsOf(cms, 'synonyms')).toEqual([])
})

test('a list that staff emptied stays empty', async () => {
  await save(staff.editor, { rows: [] })

  expect(await areSynonymsKept(cms.payload)).toBe(true)
  expect((await readSnapshot(cms.payload)).synonyms).toEqual([])
})

test.for([
  ['administrator', 200, 200],
  ['editor', 200, 200],
  ['author', 200, 403],
  ['translator', 200, 403],
  [null, 403, 403],
] as const)('whoever is %s reads the synonyms with %i and writes them with %i', async ([role, reads, writes]) => {
  const as = role === null ? {} : { as: staff[role] }

  expect((await cms.rest('GET', '/globals/synonyms', as)).status).toBe(reads)
  const body = { rows: [{ it: `parola, ${role}`, en: 'word' }] }
  expect((await cms.rest('POST', '/globals/synonyms', { ...as, body })).status).toBe(writes)
  const stored = await cms.payload.findGlobal({ slug: 'synonyms' })
  expect(stored.rows?.[0]?.it === body.rows[0]?.it).toBe(writes === 200)
})

test('a save puts one row into the outbox, and both languages into the next snapshot', async () => {
  const before = await receiptsOf(cms, 'synonyms')

  await save(staff.editor, { rows })

  const added = (await receiptsOf(cms, 'synonyms')).slice(before.length)
  expect(added).toHaveLength(1)
  expect(added[0]).toMatchObject({ action: 'setting', state: 'queued', requestedBy: staff.editor.user.id })
  expect((await readSnapshot(cms.payload)).synonyms).toEqual([
    { it: ['bando', 'avviso'], en: ['call'] },
    { it: ['contributo'], en: ['grant', 'subsidy'] },
  ])
})

test.for([
  ['one word alone', [{ it: 'bando' }], 'rows.0.it', 'almeno due parole', 'at least two words'],
  ['another separator', [{ it: 'a', en: 'call; tender' }], 'rows.0.en', 'virgole', 'commas'],
  ['no letters', [{ it: 'bando, …' }], 'rows.0.it', '«…»', '“…”'],
  ['too much', [{ it: 'bando', en: 'x'.repeat(201) }], 'rows.0.en', '200 caratteri', '200 characters'],
  ['a word of another row', [...rows, { it: 'gara, Bandi' }], 'rows.2.it', 'riga 1', 'row 1'],
] as const)(
  '%s is refused at its field, in the language of the admin',
  async ([, refused, field, italian, english]) => {
    const before = await receiptsOf(cms, 'synonyms')

    for (const [language, words] of [
      ['it', italian],
      ['en', english],
    ] as const) {
      const answer = await save(staff.editor, { rows: refused }, language)
      expect(answer.status).toBe(400)
      expect(Object.keys(faultsOf(answer))).toEqual([field])
      expect(faultsOf(answer)[field]).toContain(words)
    }
    expect(await receiptsOf(cms, 'synonyms')).toHaveLength(before.length)
  },
)
