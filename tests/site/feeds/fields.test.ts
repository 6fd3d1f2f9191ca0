import { expect, test } from 'vitest'
import { isKey } from '../../../i18n/keys.ts'
import { translator } from '../../../i18n/translate.ts'
import { typeText } from '../../../site/components/open-data/type-text.ts'
import { callFields } from '../../../site/feeds/data/call-fields.ts'
import type { Field } from '../../../site/feeds/data/field.ts'
import { fieldTypeOf } from '../../../site/feeds/data/field-type.ts'
import { dictionary } from '../../../site/feeds/data/dictionary.ts'
import { placeFields } from '../../../site/feeds/data/place-fields.ts'

test('every field of the data has a meaning in the dictionary', () => {
  const keys = Object.entries(dictionary).flatMap(([kind, fields]) =>
    Object.keys(fields).map((name) => `data.${kind}.${name}`),
  )

  expect(keys.filter((key) => !isKey(key))).toEqual([])
})

test.each([
  [callFields['id'], 'testo'],
  [callFields['opens'], 'istante'],
  [callFields['closes'], 'istante o null'],
  [callFields['opened'], 'data o null'],
  [callFields['totalAmount'], 'numero o null'],
  [callFields['applicants'], 'elenco di: parola fissa'],
  [callFields['promoters'], 'elenco di: altra scheda (id, titolo)'],
  [callFields['applyUrl'], 'indirizzo web o null'],
  [callFields['contactEmail'], 'posta elettronica o null'],
  [callFields['noMoney'], 'vero o falso'],
  [callFields['title'], 'testo, in ogni lingua'],
  [placeFields['type'], 'parola fissa'],
])('the dictionary says the type of a field as the schema has it (%#)', (field, words) => {
  const { form, isInEachLanguage } = field as Field

  expect(typeText(fieldTypeOf(form), isInEachLanguage, translator('it'))).toBe(words)
})

test('the words that a field can have are told', () => {
  expect(fieldTypeOf((placeFields['condition'] as Field).form).words).toEqual(['open', 'planned', 'unknown', 'closed'])
})
