import { expect, test } from 'vitest'
import {
  checkProject,
  differingPlaceholders,
  findFaults,
  missingTexts,
  pluralForms,
  unlistedTexts,
  unusedKeys,
  type Language,
} from '../../i18n/check.ts'

const it = (texts: Record<string, string>): Language => ({ code: 'it', texts })
const en = (texts: Record<string, string>): Language => ({ code: 'en', texts })

test('Italian has a plural form more than English', () => {
  expect(pluralForms('it').toSorted()).toEqual(['many', 'one', 'other'])
  expect(pluralForms('en').toSorted()).toEqual(['one', 'other'])
})

test('a text that one language lacks is found', () => {
  const faults = missingTexts(['nav.home'], [it({ 'nav.home': 'Inizio' }), en({})])

  expect(faults).toEqual(['en.json: “nav.home” is missing or empty'])
})

test('an empty text counts as missing', () => {
  expect(missingTexts(['nav.home'], [it({ 'nav.home': ' ' })])).toEqual(['it.json: “nav.home” is missing or empty'])
})

test('a key with plural forms needs every form of each language', () => {
  const forms = { days_one: 'giorno', days_other: 'giorni' }

  expect(missingTexts(['days'], [it(forms), en(forms)])).toEqual(['it.json: “days_many” is missing or empty'])
})

test('a key that has plural forms in one language needs them in the other', () => {
  const faults = missingTexts(['days'], [it({ days: 'giorni' }), en({ days_one: 'day', days_other: 'days' })])

  expect(faults).toHaveLength(3)
})

test('a text that keys.ts does not list is found', () => {
  expect(unlistedTexts(['nav.home'], [en({ 'nav.home': 'Home', 'nav.old': 'Old' })])).toEqual([
    'en.json: “nav.old” is not in keys.ts, or is no plural form of this language',
  ])
})

test('a plural form that the language does not have is found', () => {
  const faults = unlistedTexts(['days'], [en({ days_one: 'day', days_many: 'days', days_other: 'days' })])

  expect(faults).toEqual(['en.json: “days_many” is not in keys.ts, or is no plural form of this language'])
})

test('a key in single, double or back quotes is used', () => {
  expect(unusedKeys(['a.one', 'a.two', 'a.three'], ['t(\'a.one\') title={t("a.two")}', 't(`a.three`)'])).toEqual([])
})

test('a key that only stands inside a longer word is not used', () => {
  expect(unusedKeys(['nav.home'], ["t('nav.home.all')"])).toEqual([
    'keys.ts: “nav.home” is used nowhere in site, content or cms',
  ])
})

test('a template uses every key of its family', () => {
  expect(unusedKeys(['route.calls', 'route.news'], ['strings[`route.${name}`]'])).toEqual([])
})

test('a template uses only keys with its end and one word between', () => {
  const listed = ['list.calls.summary', 'list.calls.empty', 'list.empty.home']

  expect(unusedKeys(listed, ['t(`list.${kind}.summary`)'])).toEqual([
    'keys.ts: “list.calls.empty” is used nowhere in site, content or cms',
    'keys.ts: “list.empty.home” is used nowhere in site, content or cms',
  ])
})

test('a placeholder that one language lacks is found', () => {
  const faults = differingPlaceholders(['opens'], [it({ opens: 'Apre il {{day}}' }), en({ opens: 'Opens soon' })])

  expect(faults).toEqual(['“opens” has other placeholders: it day; en none'])
})

test('one plural form may leave the number out', () => {
  const english = en({ days_one: 'tomorrow', days_other: 'in {{count}} days' })
  const italian = it({ days_one: 'domani', days_many: 'tra {{count}} giorni', days_other: 'tra {{ count }} giorni' })

  expect(differingPlaceholders(['days'], [english, italian])).toEqual([])
})

test('all faults of a table are told together', () => {
  const faults = findFaults(
    ['here', 'unused'],
    [it({ here: 'qui {{a}}', unused: 'mai' }), en({ here: 'here', more: 'more' })],
    ["'here'"],
  )

  expect(faults).toHaveLength(4)
})

test('the portal’s own texts have no fault', () => {
  expect(checkProject()).toEqual([])
})
