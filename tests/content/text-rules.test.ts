import { expect, test } from 'vitest'
import { externalAddress, externalLinks } from '../../content/external-links.ts'
import { headingFaults } from '../../content/headings.ts'
import { afterNight, healthOf, isBroken, isOffline, type LinkAnswer } from '../../content/link-health.ts'
import { textLinks } from '../../content/text-links.ts'
import type { Block, Inline } from '../../content/rich-text.ts'

const heading = (level: 1 | 2, text: string): Block => ({ type: 'heading', level, children: [{ type: 'text', text }] })

test('headings in order have no fault; one without words or without a level above it is named', () => {
  expect(
    headingFaults([heading(1, 'Chi'), heading(2, 'Imprese'), heading(2, 'Artigiani'), heading(1, 'Come')]),
  ).toEqual([])
  expect(headingFaults([heading(2, 'Imprese'), heading(1, ' '), heading(2, 'Artigiani')])).toEqual([
    { fault: 'skipped', words: 'Imprese', number: 1 },
    { fault: 'empty', words: '', number: 2 },
  ])
  expect(headingFaults([heading(1, ''), heading(2, 'Imprese')]).map(({ fault }) => fault)).toEqual(['empty', 'skipped'])
})

test('links of a text are found in paragraphs and lists, with their words', () => {
  const link = (words: string): Inline => ({
    type: 'link',
    to: { url: 'https://example.org' },
    children: [{ type: 'text', text: words }],
  })
  const body: Block[] = [
    { type: 'paragraph', children: [{ type: 'text', text: 'Prima' }, link('uno')] },
    { type: 'list', ordered: false, items: [[link('due')]] },
  ]
  expect(textLinks(body).map(({ words }) => words)).toEqual(['uno', 'due'])
})

const origin = 'https://portale.example.org'

test('an outside address is one of the web that is not the portal’s own', () => {
  expect(externalAddress('https://Example.org/a#punto', origin)).toBe('https://example.org/a')
  for (const text of [`${origin}/it/`, 'mailto:a@example.org', 'https://', 'Example.org', '/it/'])
    expect(externalAddress(text, origin)).toBeNull()
})

test('the addresses of a document are found wherever they stand, each once, and none that a link had before', () => {
  const document = {
    title: 'Con indirizzi',
    website: 'https://example.org/sito',
    sources: [{ title: 'Atto', url: 'https://example.org/atto' }],
    body: {
      root: {
        children: [
          { type: 'link', fields: { linkType: 'custom', url: 'https://example.org/sito' } },
          { type: 'link', fields: { linkType: 'internal', url: 'https://example.org/prima' } },
          { type: 'text', text: 'https://example.org/parole' },
        ],
      },
    },
  }
  expect(externalLinks(document, origin)).toEqual(['https://example.org/sito', 'https://example.org/atto'])
})

test('what is not there is broken, what may pass is doubtful, a log-in or a refusal of robots is fine', () => {
  const by = (...answers: LinkAnswer[]) => [...new Set(answers.map(healthOf))]
  expect(by(404, 410, 'unknown-host', 'refused', 'private')).toEqual(['broken'])
  expect(by(500, 503, 'timeout', 'interrupted', 'certificate', 'redirects')).toEqual(['doubtful'])
  expect(by(200, 204, 401, 403, 405, 429, 'unchecked')).toEqual(['fine'])
})

test('a doubtful link is told after two nights, a broken one at once, and one that works again never', () => {
  const link = { url: 'https://example.org/', documents: [] }
  const first = afterNight(undefined, link, 503, '2026-11-22')
  const again = afterNight(first ?? undefined, link, 'timeout', '2026-11-22')
  const second = afterNight(again ?? undefined, link, 'timeout', '2026-11-23')
  expect([first, again, second].map((one) => one && isBroken(one))).toEqual([false, false, true])
  expect(second).toMatchObject({ since: '2026-11-22', last: '2026-11-23', nights: 2, answer: 'timeout' })
  const gone = afterNight(undefined, link, 404, '2026-11-22')
  expect(gone && isBroken(gone)).toBe(true)
  expect(afterNight(second ?? undefined, link, 200, '2026-11-24')).toBeNull()
})

test('a night in which nobody answered says nothing of the links', () => {
  expect(isOffline(['unknown-host', 'timeout', 'unknown-host'])).toBe(true)
  expect(isOffline(['unknown-host', 'timeout', 404])).toBe(false)
  expect(isOffline(['unknown-host'])).toBe(false)
})
