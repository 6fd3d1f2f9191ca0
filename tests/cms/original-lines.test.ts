import { expect, test } from 'vitest'
import { textOf } from '../../cms/translations/text-of.ts'

const words = (text: string) => ({ type: 'text', text })
const part = (type: string, ...children: object[]) => ({ type, children })

test('an original keeps its headings apart and the points of its lists', () => {
  const body = {
    root: part(
      'root',
      part('paragraph', words('Prima.')),
      part('heading', words('Che cosa serve')),
      part('list', part('listitem', words('Un progetto')), part('listitem', words('Un preventivo'))),
      part('quote', words('Poi si taglia.')),
    ),
  }
  expect(textOf(body)).toBe('Prima.\n\nChe cosa serve\n• Un progetto\n• Un preventivo\nPoi si taglia.')
  expect(textOf({ root: part('root', part('list', part('listitem'))) })).toBeNull()
})
