import { dataPath } from '../../content/paths.ts'

/** Types that the end of a file's name does not tell by itself. */
const types = [
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['.schema.json', 'application/schema+json'],
] as const

/** What is said of a file beside what its ending tells: its type, and that any page may read the open data. */
export function headersOf(path: string): Record<string, string> {
  const type = types.find(([ending]) => path.endsWith(ending))?.[1]
  return {
    ...(type === undefined ? {} : { 'Content-Type': type }),
    ...(path.startsWith(dataPath('')) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  }
}
