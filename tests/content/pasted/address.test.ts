import { expect, test } from 'vitest'
import { cleanAddress, documentNamed } from '../../../content/pasted/address.ts'

const own = { portal: 'https://manifattura.example', cms: 'https://cms.example' }

test.each([
  ['https://example.org/a?utm_source=x&b=2&fbclid=y', 'https://example.org/a?b=2'],
  ['https://example.org/a?gclid=x', 'https://example.org/a'],
  ['https://example.org/a?b=%20c', 'https://example.org/a?b=%20c'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fx&data=05',
    'https://example.org/x',
  ],
  ['https://www.google.it/url?sa=t&q=https://example.org/?utm_medium=z', 'https://example.org/'],
  ['mailto:info@example.org', 'mailto:info@example.org'],
])('%s leads to %s', (href, address) => {
  expect(cleanAddress(href)).toBe(address)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///C:/bando.docx', '#_ftn1', '/it/', 'about:blank', ''])(
  '“%s” leads nowhere',
  (href) => {
    expect(cleanAddress(href)).toBeNull()
  },
)

test.each([
  ['https://manifattura.example/it/luoghi/base/', { kind: 'places', slug: 'base', locale: 'it' }],
  ['https://manifattura.example/en/news/a-b/', { kind: 'news', slug: 'a-b', locale: 'en' }],
  ['https://cms.example/admin/collections/calls/665f00aa?locale=it', { kind: 'calls', id: '665f00aa' }],
])('%s names a document', (address, named) => {
  expect(documentNamed(address, own)).toEqual(named)
})

test.each([
  'https://manifattura.example/it/',
  'https://manifattura.example/it/luoghi/',
  'https://manifattura.example/it/luoghi/base/#orari',
  'https://cms.example/admin/collections/media/665f00aa',
  'https://cms.example/admin/collections/calls/create',
  'https://cms.example/admin/account',
  'https://example.org/it/luoghi/base/',
])('%s names none', (address) => {
  expect(documentNamed(address, own)).toBeNull()
})
