import { en } from '@payloadcms/translations/languages/en'
import { it } from '@payloadcms/translations/languages/it'
import { expect, test } from 'vitest'
import { adminWords } from '../../cms/admin-words.ts'

type Words = Record<string, Record<string, string>>

const english: Words = en.translations
const italian: Words = it.translations
const ours: Words = adminWords.it

/** What Italian borrows from English, or spells alike. */
const shared = new Set(['general:email', 'general:layout', 'general:password', 'general:menu'])

/** Each word that the admin may show, as `group:name`, in English and as the Italian admin says it. */
const said = Object.entries(english).flatMap(([group, words]) =>
  Object.entries(words).map(([name, text]) => ({
    key: `${group}:${name}`,
    english: text,
    italian: ours[group]?.[name] ?? italian[group]?.[name] ?? '',
  })),
)

/** Names of what is put into a text. */
const blanks = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name)

test('no text of the Italian admin is left in English', () => {
  const left = said.filter(
    ({ key, english: text, italian: same }) => text === same && text.length > 3 && !shared.has(key),
  )

  expect(left.map(({ key, english: text }) => `${key}: ${text}`)).toEqual([])
})

test('no text of the Italian admin has what belongs to a machine: marks of code, lines of a prompt, foreign blanks', () => {
  const broken = said.filter(
    ({ english: text, italian: told }) =>
      told === '' ||
      /^['`]|['`]$|\n|Payload|clipboard|loggat/i.test(told) ||
      blanks(told).some((name) => !blanks(text).includes(name)),
  )

  expect(broken.map(({ key, italian: told }) => `${key}: ${told}`)).toEqual([])
})

test('each of our words takes the place of one of Payload’s', () => {
  const unknown = Object.entries(ours).flatMap(([group, words]) =>
    Object.keys(words).flatMap((name) => (english[group]?.[name] === undefined ? [`${group}:${name}`] : [])),
  )

  expect(unknown).toEqual([])
})
