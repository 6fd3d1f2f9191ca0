import { label, type Label } from '../labels.ts'

/** What a node of the editor's document holds, by its type; whatever else there is the design does not have. */
const known = ['root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'autolink', 'text', 'linebreak']

/** Bold and italic: 1 and 2. */
const looks = 1 | 2

/** Where in a text a note may stand. */
const noted = ['paragraph', 'listitem', 'quote']

/**
 * What in a stored text the design of the portal does not have, as the sentence to answer with; null when nothing is.
 * The editor cannot write it, only what is sent to the CMS in other ways.
 * @param blocks the names of the blocks that a text may hold
 */
export function outsideDesign(value: unknown, blocks: readonly string[]): Label | null {
  const root = isRecord(value) ? value['root'] : undefined
  if (value === null || value === undefined) return null
  if (!isRecord(root) || root['type'] !== 'root') return unreadable
  return faultIn(root, blocks, '')
}

/** @param within the type of the node in which this one stands */
function faultIn(node: Record<string, unknown>, blocks: readonly string[], within: string): Label | null {
  const type = String(node['type'])
  if (type === 'block' || type === 'inlineBlock') {
    const fields = node['fields']
    const block = isRecord(fields) ? String(fields['blockType']) : ''
    if (type === 'block') return within === 'root' && blocks.includes(block) ? null : strange(block)
    if (block !== 'note') return strange(block)
    return noted.includes(within) ? null : misplaced
  }
  if (!known.includes(type)) return strange(type)
  if (type === 'text' && typeof node['format'] === 'number' && (node['format'] & ~looks) !== 0) return formatted
  if (type === 'text' && typeof node['style'] === 'string' && node['style'] !== '') return formatted
  if (type === 'heading' && node['tag'] !== 'h2' && node['tag'] !== 'h3') return headed
  if (type === 'list' && node['listType'] !== 'bullet' && node['listType'] !== 'number') return strange('check')
  const children = Array.isArray(node['children']) ? node['children'] : []
  for (const child of children) {
    const fault = isRecord(child) ? faultIn(child, blocks, type) : unreadable
    if (fault !== null) return fault
  }
  return null
}

const unreadable = label('Questo non è un testo dell’editor.', 'This is no text of the editor.')

const formatted = label(
  'Nel testo ci sono formati che il portale non ha (sottolineato, barrato, codice, colori): lascia solo grassetto e corsivo.',
  'The text has formats that the portal does not have (underline, strikethrough, code, colours): leave only bold and italic.',
)

const headed = label(
  'I titoli nel testo sono solo di due livelli, il secondo e il terzo (h2 e h3): il primo è il titolo della pagina.',
  'Headings in the text are of two levels only, the second and the third (h2 and h3): the first is the title of the page.',
)

const misplaced = label(
  'Una nota non può stare in un titolo né dentro un collegamento: spostala in un capoverso, in un elenco o in una citazione.',
  'A note cannot stand in a heading or within a link: move it into a paragraph, a list or a quote.',
)

function strange(what: string): Label {
  return label(
    `Nel testo c’è qualcosa che il portale non sa mostrare («${what}»): toglilo.`,
    `The text holds something that the portal cannot show (“${what}”): take it out.`,
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
