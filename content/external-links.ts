/**
 * The address at which the web is asked for a link: without the place in the page, in one way of writing it.
 * @param origin the portal's own
 * @returns null for what leads to the portal itself or is no address of the web
 */
export function externalAddress(text: string, origin: string): string | null {
  if (!/^https?:\/\//i.test(text)) return null
  const url = URL.parse(text)
  if (url === null || url.origin === origin) return null
  url.hash = ''
  return url.href
}

/**
 * The addresses of other sites that a document of the CMS names, each once: links of its texts, sources, websites.
 * @param origin the portal's own
 */
export function externalLinks(document: unknown, origin: string): string[] {
  return [...new Set(walk(document).flatMap((text) => externalAddress(text, origin) ?? []))]
}

function walk(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  // The editor keeps the address that a link to a document had before.
  if ('linkType' in value && value.linkType === 'internal') return []
  return Object.entries(value).flatMap(([name, part]) => (isText(name, part) ? [] : walk(part)))
}

/** Words of a text and cells of a table are no link, even when they are an address. */
function isText(name: string, part: unknown): boolean {
  return (name === 'text' && typeof part === 'string') || (name === 'rows' && Array.isArray(part))
}
