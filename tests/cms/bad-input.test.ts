import type { Field, TabAsField } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { bodyOf, documentOf, type Data } from '../support/documents.ts'
import { deskOf, faultsOf } from '../support/editing.ts'

let cms: TestCms
let editor: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
})
afterAll(() => cms.stop())

const huge = 'x'.repeat(2_000_000)

const cases: [string, Data, RegExp][] = [
  ['summary', { summary: huge }, /240/],
  ['howToApply', { howToApply: huge }, /5000/],
  ['body', { body: bodyOf(huge) }, /100\.000 caratteri/],
  ['officer', { officer: huge }, /200/],
  ['facts.0.value', { facts: [{ label: 'Voce', value: huge }] }, /500/],
  ['questions.0.answer', { questions: [{ question: 'Che cosa?', answer: huge }] }, /5000/],
  ['applyUrl', { applyUrl: `https://example.org/${huge}` }, /2000 caratteri/],
  ['applyUrl', { applyUrl: 'javascript:alert(1)' }, /a cominciare da https:\/\//],
  ['applyUrl', { applyUrl: 'www.example.org' }, /a cominciare da https:\/\//],
  ['act.url', { act: { number: '1', url: 'ftp://example.org/' } }, /a cominciare da https:\/\//],
  ['transparencyUrl', { transparencyUrl: 'https://' }, /a cominciare da https:\/\//],
  ['sources.0.url', { sources: [{ title: 'Fonte', url: 'example' }] }, /a cominciare da https:\/\//],
  ['contactEmail', { contactEmail: 'ufficio@' }, /scrivilo come nome@esempio\.it/],
  ['totalAmount', { totalAmount: -1 }, /0/],
  ['act.date', { act: { number: '1', date: '2026-13' } }, /22\/11\/2026/],
  ['results.winners', { results: { winners: -1 } }, /0/],
]

test.for(cases)('at %s: %o is refused, draft or not, and nothing is saved', async ([field, data, sentence]) => {
  const body = documentOf('calls', `Male ${crypto.randomUUID()}`, data)

  for (const query of ['draft=true', 'publishSpecificLocale=it']) {
    const answer = await cms.rest('POST', `/calls?locale=it&${query}`, { as: editor, body })
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual({ [field]: expect.stringMatching(sentence) as string })
  }

  const where = { title: { equals: body['title'] } }
  expect((await cms.payload.find({ collection: 'calls', where, locale: 'it', draft: true })).docs).toEqual([])
})

test('a slug that is taken is refused at its field', async () => {
  await deskOf(cms, editor).publish('calls', 'it', documentOf('calls', 'Indirizzo preso'))
  const body = documentOf('calls', 'Altro titolo', { slug: 'indirizzo-preso', _status: 'published' })

  const answer = await cms.rest('POST', '/calls?locale=it', { as: editor, body })

  expect(Object.keys(faultsOf(answer))).toEqual(['slug'])
})

test('every text that staff type has a limit', () => {
  const { collections, globals, defaultMaxTextLength } = cms.payload.config
  const unlimited = [...collections, ...globals].flatMap(({ slug, fields }) =>
    textsIn(fields).map((name) => `${slug}.${name}`),
  )

  expect(defaultMaxTextLength).toBe(5_000)
  expect(unlimited).toEqual([])
})

/** Texts whose own limit is larger than any paste should be. */
function textsIn(fields: readonly (Field | TabAsField)[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return textsIn(field.tabs.flatMap((tab) => tab.fields))
    if ('fields' in field) return textsIn(field.fields)
    const isText = field.type === 'text' || field.type === 'textarea'
    return isText && (field.maxLength ?? 0) > 100_000 ? [field.name] : []
  })
}
