/** What of the open data leads to pages. */
interface Data {
  calls?: readonly Row[]
  places?: readonly Row[]
}

interface Row {
  texts: Record<string, { url?: string | null; documents?: readonly { file: string }[] }>
}

/**
 * The addresses to which a calendar, a feed, the sitemap or the open data lead by themselves. What editors wrote, addresses in
 * running text and among sources included, is not among them: it must not keep a release from going live.
 */
export function addressesIn(file: string, text: string): string[] {
  if (file.endsWith('.ics')) return all(text.replaceAll(/\r\n[ \t]/g, ''), /^(?:URL|SOURCE)(?:;VALUE=URI)?:(.*)$/gm)
  if (file.endsWith('sitemap.xml')) return all(text, /(?:<loc>|href=")([^<"]*)/g)
  if (file.endsWith('.xml')) return all(text, /<link href="([^"]*)"/g)
  if (file.endsWith('.jsonld')) return all(text, /"dcat:(?:downloadURL|accessURL|landingPage)": \{\s*"@id": "([^"]*)"/g)
  return /\/(calls|places)\.json$/.test(file) ? pagesIn(JSON.parse(text) as Data) : []
}

function pagesIn({ calls = [], places = [] }: Data): string[] {
  return [...calls, ...places].flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ url, documents = [] }) => [
      ...(url ? [url] : []),
      ...documents.map((one) => one.file),
    ]),
  )
}

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, address = '']) => address.trim()))]
}
