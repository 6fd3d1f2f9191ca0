import { expect, test } from 'vitest'
import { eurovocConcept, readEurovoc } from '../../content/topic.ts'

test.each(['http://eurovoc.europa.eu/1', ' https://eurovoc.europa.eu/1/ ', 'eurovoc.europa.eu/1'])(
  '“%s” is read as the address of a concept',
  (typed) => {
    expect(readEurovoc(typed)).toBe('http://eurovoc.europa.eu/1')
    expect(eurovocConcept.safeParse(readEurovoc(typed)).success).toBe(true)
  },
)

test.each([
  '1',
  'artigianato',
  'http://eurovoc.europa.eu/',
  'http://eurovoc.europa.eu/artigianato',
  'https://op.europa.eu/en/web/eu-vocabularies',
  'http://eurovoc.europa.eu.example.org/1',
])('“%s” is no address of a concept', (typed) => {
  expect(eurovocConcept.safeParse(readEurovoc(typed)).success).toBe(false)
})
