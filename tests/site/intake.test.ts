import { expect, test } from 'vitest'
import { filled, serveIntake } from './intake-serving.ts'

test('an answer is handed on with the key, and its reader is thanked in her language', async () => {
  const { store, send } = await serveIntake()
  const answer = await send({ ...filled, page: '/en/places/', language: 'en', comment: 'Two\r\nlines ' })

  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/thank-you/'])
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(store.got).toHaveLength(1)
  expect(JSON.parse(store.got[0]?.body ?? '')).toEqual({
    page: '/en/places/',
    language: 'en',
    answer: 'no',
    comment: 'Two\nlines',
  })
  expect(store.got[0]?.headers['x-intake-key']).toBe('the key')
})

test('nothing of the sender is handed on', async () => {
  const { store, send } = await serveIntake()
  await send(filled, { 'User-Agent': 'a rare browser', Cookie: 'a=1', 'X-Forwarded-For': '203.0.113.7' })

  const { headers, body } = store.got[0] ?? { headers: {}, body: '' }
  expect(`${JSON.stringify(headers)}${body}`).not.toMatch(/rare browser|203\.0\.113\.7|cookie|forwarded/i)
})

test.each([
  [500, 503],
  [403, 503],
  [404, 503],
  [302, 503],
  [400, 400],
  [429, 429],
] as const)('when the CMS answers %i the reader gets %i with the page that says so', async (given, told) => {
  const { store, send } = await serveIntake()
  store.status = given
  const answer = await send(filled)

  expect([answer.status, answer.body]).toEqual([told, 'non inviato'])
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('a CMS that is slow is not waited for beyond the limit', async () => {
  const { store, send } = await serveIntake()
  store.status = 'never'
  const begun = Date.now()
  const answer = await send({ ...filled, language: 'en' })

  expect([answer.status, answer.body, answer.headers.get('retry-after')]).toEqual([503, 'not sent', '60'])
  expect(Date.now() - begun).toBeLessThan(2_000)
})

test('a CMS that is down does not end the portal', async () => {
  const { send, origin } = await serveIntake({ store: 'http://127.0.0.1:9/api/intake' })

  expect((await send(filled)).status).toBe(503)
  expect((await fetch(`${origin}/it/luoghi/`)).status).toBe(200)
})

test.each([
  ['no answer', { answer: '' }],
  ['an answer that there is not', { answer: 'maybe' }],
  ['a language that there is not', { language: 'xx' }],
  ['a page of somewhere else', { page: 'https://example.org/' }],
  ['a page that no address looks like', { page: '/it/nowhere/at/all/' }],
  ['a page that does not ask', { page: '/it/cerca/' }],
  ['a text that is too long', { comment: 'a'.repeat(1_001) }],
])('with %s it is refused, and nothing is handed on', async (_, wrong) => {
  const { store, send } = await serveIntake()

  expect((await send({ ...filled, ...wrong })).status).toBe(400)
  expect(store.got).toEqual([])
})

test.each(['あ'.repeat(1_000), '\r\n'.repeat(500) + 'x'.repeat(500), '“Perché?”'])(
  'a text that the form lets through is taken',
  async (comment) => {
    const { send } = await serveIntake()

    expect((await send({ ...filled, comment })).status).toBe(303)
  },
)

test('what fills in the field that nobody sees is thanked and thrown away', async () => {
  const { store, send } = await serveIntake()

  expect((await send({ ...filled, website: 'https://spam.example' })).status).toBe(303)
  expect(store.got).toEqual([])
})
