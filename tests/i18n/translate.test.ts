import { expect, test } from 'vitest'
import { defaultLocale, isLocale, localeCodes, perLocale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'

test('a text comes in the language that was asked for', () => {
  expect(translator('it')('section.calls')).toBe('Opportunità')
  expect(translator('en')('section.calls')).toBe('Opportunities')
})

test('two translators do not change each other', () => {
  const [italian, english] = [translator('it'), translator('en')]
  english('section.calls')

  expect(italian('section.calls')).toBe('Opportunità')
})

test('a number chooses the plural form', () => {
  const t = translator('it')

  expect(t('call.closesIn', { count: 1 })).toBe('Chiude domani')
  expect(t('call.closesIn', { count: 3 })).toBe('Chiude tra 3 giorni')
  expect(t('call.closesIn', { count: 1_000_000 })).toBe('Chiude tra 1000000 giorni')
})

test('values are put in as they are: the page escapes them', () => {
  expect(translator('en')('call.exampleTitle', { title: 'A & B' })).toBe('Example: A & B')
})

test('the default language is the first', () => {
  expect(localeCodes[0]).toBe(defaultLocale)
})

test('only the portal’s languages are languages', () => {
  expect(['it', 'en', 'de', 'toString', '', undefined].filter(isLocale)).toEqual(['it', 'en'])
})

test('a value is made for every language', () => {
  expect(perLocale((locale) => locale.toUpperCase())).toEqual({ it: 'IT', en: 'EN' })
})
