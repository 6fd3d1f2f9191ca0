/** What stands in a script or a style of a page, which is no tag whatever it looks like. */
export interface RawText {
  name: 'script' | 'style'
  /** The opening tag. */
  tag: string
  /** Where the text begins and ends in the page. */
  from: number
  to: number
}

/** The scripts and styles of a page, in their order. */
export function rawTextsIn(html: string): RawText[] {
  const texts: RawText[] = []
  let at = 0
  let [script, style] = [beginOf(html, 'script', at), beginOf(html, 'style', at)]
  while (script !== html.length || style !== html.length) {
    const name = script < style ? 'script' : 'style'
    const index = Math.min(script, style)
    const from = html.indexOf('>', index) + 1
    const to = html.indexOf(`</${name}>`, from)
    if (from === 0 || to === -1) break
    texts.push({ name, tag: html.slice(index, from), from, to })
    at = to
    // Each is looked for only when the last one found is passed: a page is long.
    if (script < at) script = beginOf(html, 'script', at)
    if (style < at) style = beginOf(html, 'style', at)
  }
  return texts
}

/** Where the next element of a name begins; the end of the page where there is none. */
function beginOf(html: string, name: RawText['name'], at: number): number {
  let index = html.indexOf(`<${name}`, at)
  while (index !== -1 && !/[\s>]/.test(html.charAt(index + name.length + 1)))
    index = html.indexOf(`<${name}`, index + 1)
  return index === -1 ? html.length : index
}
