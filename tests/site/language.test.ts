import { expect, test } from 'vitest'
import { preferredLocale } from '../../site/serve/language.ts'

test.each([
  ['nothing', undefined, 'it'],
  ['an empty wish', '', 'it'],
  ['English', 'en', 'en'],
  ['British English', 'en-GB,en;q=0.9', 'en'],
  ['capitals', 'EN-us', 'en'],
  ['Italian first', 'it-IT,it;q=0.9,en;q=0.8', 'it'],
  ['English preferred by its weight', 'it;q=0.4, en;q=0.8', 'en'],
  ['German, then English', 'de-DE,de;q=0.9,en;q=0.5', 'en'],
  ['only languages that the portal does not have', 'de,fr;q=0.9', 'it'],
  ['anything', '*', 'it'],
  ['anything but English', 'en;q=0, *;q=0.5', 'it'],
  ['no Italian', 'it;q=0, en;q=0.1', 'en'],
  ['the first of two equal wishes', 'en;q=0.5,it;q=0.5', 'en'],
  ['blanks around the weight', 'it ; q=0.1 , en ; q=0.9', 'en'],
  ['a name that every object has', 'toString, en;q=0.5', 'en'],
  ['nonsense', ';;,,q=,;q=x', 'it'],
])('a reader who asks for %s gets a language', (_, header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
