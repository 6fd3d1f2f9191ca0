const creativeCommons = /^CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)(?: [A-Z]{2,3})?$/i

/** Where the text of a licence stands, for those of Creative Commons with their version; null for any other words. */
export function licenceLink(licence: string): string | null {
  const words = licence.trim()
  if (/^CC0(?:[ -]1\.0)?$/i.test(words)) return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const [, name, version] = creativeCommons.exec(words) ?? []
  return name === undefined ? null : `https://creativecommons.org/licenses/${name.toLowerCase()}/${version}/`
}
