import type { Page } from '../../../content/page.ts'
import type { Source } from '../../source/source.ts'

/** The pages of the programme, in their order. */
export function programmePages(source: Source): Page[] {
  return source.list('pages').filter(({ section }) => section === 'programme')
}
