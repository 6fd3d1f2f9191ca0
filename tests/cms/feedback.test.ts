import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { handleEndpoints } from 'payload'
import { eraseOldAnswers } from '../../cms/intake/erase.ts'
import { dayOf } from '../../content/intake.ts'
import { readEnvironment } from '../../environment.ts'
import { startCms, type TestCms } from '../support/cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const answer = { page: '/it/luoghi/', language: 'it', answer: 'no', comment: 'Mancano gli orari' }

/** Hands an answer to the CMS as the portal's server does. */
async function hand(body: object | string, key: string | null = readEnvironment().intakeKey): Promise<number> {
  const request = new Request('http://localhost:3000/api/intake', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(key === null ? {} : { 'X-Intake-Key': key }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const { status } = await handleEndpoints({ config: cms.payload.config, request })
  return status
}

const stored = async () => (await cms.payload.find({ collection: 'feedback', pagination: false })).docs

test('an answer is stored with its day, and with nothing else', async () => {
  expect(await hand(answer)).toBe(204)

  const [row, ...others] = await stored()
  expect(others).toEqual([])
  expect(row).toEqual({ ...answer, id: row?.id, day: dayOf(Date.now()) })
  expect(Object.keys(row ?? {}).toSorted()).toEqual(['answer', 'comment', 'day', 'id', 'language', 'page'])
})

test.each([
  ['without the key', answer, null, 403],
  ['with another key', answer, 'another', 403],
  ['with an answer that there is not', { ...answer, answer: 'maybe' }, undefined, 400],
  ['with a page of somewhere else', { ...answer, page: '//example.org/' }, undefined, 400],
  ['with a text that is too long', { ...answer, comment: 'a'.repeat(1_001) }, undefined, 400],
  ['with more than an answer', 'a'.repeat(16_001), undefined, 413],
  ['with something else', 'answer=yes', undefined, 400],
] as const)('%s it is refused, and nothing is stored', async (_, body, key, status) => {
  const before = (await stored()).length

  expect(await hand(body, key)).toBe(status)
  expect(await stored()).toHaveLength(before)
})

test('staff read the answers of a page; editors erase; nobody writes or changes one', async () => {
  const id = (await stored())[0]?.id ?? ''
  const [translator, editor, administrator] = [
    await cms.login('translator'),
    await cms.login('editor'),
    await cms.login('administrator'),
  ]
  const list = await cms.rest('GET', '/feedback?where[page][equals]=/it/luoghi/', { as: translator })
  expect(list).toMatchObject({ status: 200, body: { totalDocs: 1 } })

  for (const as of [translator, editor, administrator]) {
    const body = { ...answer, day: '2026-01-01' }
    expect((await cms.rest('POST', '/feedback', { as, body })).status).toBe(403)
    expect((await cms.rest('PATCH', `/feedback/${id}`, { as, body: { comment: 'altro' } })).status).toBe(403)
  }
  expect((await cms.rest('DELETE', `/feedback/${id}`, { as: translator })).status).toBe(403)
  expect((await cms.rest('DELETE', `/feedback/${id}`)).status).toBe(403)
  expect((await cms.rest('DELETE', `/feedback/${id}`, { as: editor })).status).toBe(200)
  expect(await stored()).toEqual([])
})

test('what is older than twelve months is erased', async () => {
  for (const day of ['2025-11-21', '2025-11-22', '2026-11-22']) {
    await cms.payload.create({ collection: 'feedback', data: { ...answer, language: 'it', answer: 'no', day } })
  }

  expect(await eraseOldAnswers(cms.payload, Date.parse('2026-11-22T12:00:00Z'))).toBe(1)
  expect((await stored()).map(({ day }) => day).toSorted()).toEqual(['2025-11-22', '2026-11-22'])
})

test('the CMS takes sixty answers in a minute, whoever hands them on', async () => {
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] })
  const statuses: number[] = []
  for (let index = 0; index < 61; index += 1) statuses.push(await hand(answer))
  vi.setSystemTime(Date.now() + 60_000)
  const later = await hand(answer)
  vi.useRealTimers()

  expect([...new Set(statuses.slice(0, 60)), statuses[60], later]).toEqual([204, 429, 204])
})
