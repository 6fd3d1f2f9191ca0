import { expect, test } from 'vitest'
import { publiccodeFaults, readPubliccode } from '../../commands/audit/publiccode.ts'

test('publiccode.yml has every mandatory key of its standard', () => {
  expect(publiccodeFaults(readPubliccode())).toEqual([])
})

test.each([
  ['no name', /^name: .*$/m, 'name'],
  ['no licence', /^ {2}license: .*$/m, 'legal'],
  ['a status that there is not', /^developmentStatus: .*$/m, 'developmentStatus'],
  ['an address that is none', /^url: .*$/m, 'url'],
  ['no maintenance', /^ {2}type: internal$/m, 'maintenance'],
])('with %s it is refused', (_, line, key) => {
  const [fault] = publiccodeFaults(readPubliccode().replace(line, key === 'developmentStatus' ? `${key}: done` : ''))

  expect(fault).toMatch(new RegExp(`^${key}`))
})
