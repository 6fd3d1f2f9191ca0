import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { filled, serveIntake } from './intake-serving.ts'

/** How often something gets through. */
async function through(times: number, send: (index: number) => Promise<{ status: number }>): Promise<number[]> {
  const statuses: number[] = []
  for (let index = 0; index < times; index += 1) statuses.push((await send(index)).status)
  return statuses
}

test('one sender gets ten through, and again after ten minutes', async () => {
  let now = 0
  const { store, send } = await serveIntake({ now: () => now })
  const statuses = await through(12, () => send(filled))
  now = 599_999
  const before = await send(filled)
  now = 600_000
  const after = await send(filled)

  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429])
  expect([before.status, before.body, after.status]).toEqual([429, 'non inviato', 303])
  expect(store.got).toHaveLength(11)
})

test('behind a server of this machine each sender counts alone, until all of them are too many', async () => {
  const { send } = await serveIntake({ now: () => 0 })
  const statuses = await through(61, (index) => send(filled, { 'X-Forwarded-For': `198.51.100.1, 203.0.113.${index}` }))

  expect(statuses).toEqual([...Array.from({ length: 60 }, () => 303), 429])
})

test('an address of IPv6 counts by its network', async () => {
  const { send } = await serveIntake({ now: () => 0 })
  const statuses = await through(11, (index) => send(filled, { 'X-Forwarded-For': `2001:db8:0:1::${index + 1}` }))
  const next = await send(filled, { 'X-Forwarded-For': '2001:db8:0:2::1' })

  expect([...statuses.slice(9), next.status]).toEqual([303, 429, 303])
})

test('what is refused does not use up what others may send', { timeout: 30_000 }, async () => {
  const { send } = await serveIntake({ now: () => 0 })
  await through(80, () => send(filled, { 'X-Forwarded-For': '203.0.113.1' }))
  await through(80, () => send({ ...filled, answer: '' }, { 'X-Forwarded-For': '203.0.113.2' }))

  expect((await send(filled, { 'X-Forwarded-For': '203.0.113.3' })).status).toBe(303)
})

test.each([
  [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
  [{ 'Sec-Fetch-Site': 'same-site' }, 403],
  [{ 'Sec-Fetch-Site': 'same-origin' }, 303],
  [{ Origin: 'https://elsewhere.example' }, 403],
  [{ Origin: 'null' }, 403],
  [{ Origin: 'https://portal.example' }, 303],
  [{ 'Content-Type': 'text/plain' }, 415],
  [{ 'Content-Type': 'application/json' }, 415],
] as const)('a form with %j gets %i', async (headers, status) => {
  const { store, send } = await serveIntake()

  expect((await send(filled, headers)).status).toBe(status)
  expect(store.got).toHaveLength(status === 303 ? 1 : 0)
})

test('a body that is too large is not read to its end', async () => {
  const { store, send } = await serveIntake()
  const answer = await send(`comment=${'a'.repeat(16_000)}`)

  expect([answer.status, answer.body, store.got.length]).toEqual([413, 'non inviato', 0])
})

test('a body that never ends is given up in time', async () => {
  const { origin } = await serveIntake()
  const { port } = new URL(origin)
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(
        'POST /intake/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\npage=',
      ),
    )
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => (text += part))
    socket.on('close', () => resolve(text)).on('error', reject)
  })

  expect(answer).toContain('503 Service Unavailable')
  expect(answer).toContain('non inviato')
})

test.each(['GET', 'HEAD'])('there is nothing to %s where the form is sent', async (method) => {
  const { origin } = await serveIntake()

  expect((await fetch(`${origin}/intake/`, { method })).status).toBe(404)
})
