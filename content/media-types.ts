/** What a file is, by the end of its name; the first that fits holds. */
const types: readonly (readonly [ending: string, type: string])[] = [
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['.schema.json', 'application/schema+json'],
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.jsonld', 'application/ld+json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.woff2', 'font/woff2'],
  ['.pdf', 'application/pdf'],
  ['.odt', 'application/vnd.oasis.opendocument.text'],
  ['.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.p7m', 'application/pkcs7-mime'],
]

/** The type of everything else. */
export const unknownType = 'application/octet-stream'

/** The type of a file of the portal, by its path. */
export function mediaTypeOf(path: string): string {
  const name = path.toLowerCase()
  return types.find(([ending]) => name.endsWith(ending))?.[1] ?? unknownType
}

/** Whether files of a type are texts, which become smaller when they are compressed. */
export function isText(type: string): boolean {
  return /^text\/|json|xml\b/.test(type) && !type.includes('openxml')
}

/** Every type with the endings of its files, for servers that are told by a list; of the others each ending. */
export function mediaTypes(): Map<string, string[]> {
  const plain = types.filter(([ending]) => /^\.[^.]+$/.test(ending))
  const byType = Map.groupBy(plain, ([, type]) => type)
  return new Map([...byType].map(([type, same]) => [type, same.map(([ending]) => ending.slice(1))]))
}

/** The texts that are smaller than this, in bytes, are not worth compressing. */
export const leastCompressed = 200
