/** What stands in a line of its own, as it is written. */
const blocks = ['paragraph', 'quote']

/** The words of a field as lines of plain text, whatever its shape; null when there are none. */
export function textOf(value: unknown): string | null {
  const text = (isRichText(value) ? richLines(value.root) : plainLines(value)).join('\n').trim()
  return text === '' ? null : text
}

function plainLines(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n')
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((row: unknown) => plainLines(row).join(' · ') || [])
  if (typeof value !== 'object' || value === null) return []
  // The rows of a list carry an id of their own.
  return Object.entries(value).flatMap(([name, part]) => (name === 'id' ? [] : plainLines(part)))
}

function isRichText(value: unknown): value is { root: object } {
  return typeof value === 'object' && value !== null && 'root' in value && typeof value.root === 'object'
}

/** The lines of a part of a rich text; what stands within a line is put together. */
function richLines(node: unknown): string[] {
  const [kind, children] = [typeOf(node), childrenOf(node)]
  if (kind === 'block') return blockLines(node)
  if (kind === 'listitem') return children.length === 0 ? [] : [`• ${wordsOf(node)}`]
  // A heading stands apart, as on the page.
  if (kind === 'heading') return ['', wordsOf(node)]
  if (blocks.includes(kind)) return [wordsOf(node)]
  return children.flatMap(richLines)
}

/** What is written in a table or under a figure, a row in a line; a card has no words of its own. */
function blockLines(node: unknown): string[] {
  const fields = typeof node === 'object' && node !== null && 'fields' in node ? node.fields : null
  if (typeof fields !== 'object' || fields === null) return []
  const caption = 'caption' in fields ? plainLines(fields.caption) : []
  return 'rows' in fields ? [...caption, ...plainLines(fields.rows)] : caption
}

/** A note, in the line where it stands. */
function noteWords(node: unknown): string {
  const fields = typeof node === 'object' && node !== null && 'fields' in node ? node.fields : null
  const words = typeof fields === 'object' && fields !== null && 'text' in fields ? fields.text : null
  return typeof words === 'string' ? ` [${words}]` : ''
}

function wordsOf(node: unknown): string {
  if (typeOf(node) === 'linebreak') return '\n'
  if (typeOf(node) === 'inlineBlock') return noteWords(node)
  const own = typeof node === 'object' && node !== null && 'text' in node ? node.text : ''
  return (typeof own === 'string' ? own : '') + childrenOf(node).map(wordsOf).join('')
}

function typeOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'type' in node ? String(node.type) : ''
}

function childrenOf(node: unknown): readonly unknown[] {
  return typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children)
    ? node.children
    : []
}
