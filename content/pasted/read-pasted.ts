import type { Block, Inline, RichText } from '../rich-text.ts'
import { cleanAddress } from './address.ts'
import { headingLevel, isBlock, isSkipped, lookIn, type Look } from './elements.ts'
import { cleanWords, tidyLine } from './lines.ts'
import type { Element, Markup } from './markup.ts'
import { readTable } from './tables.ts'
import { isMarker, isNumbered, isWordItem, typedDot } from './word-lists.ts'

/** What the words that are read stand in. */
interface Around extends Look {
  /** Where they lead. */
  url: string | null
  /** Whether line ends are breaks, as in `pre`. */
  isRaw: boolean
}

const plain: Around = { bold: false, italic: false, url: null, isRaw: false }

/**
 * Reads what is pasted from a word processor or a web page as a rich text: paragraphs, headings, lists, quotes, tables,
 * bold, italic and links. Whatever else there was is gone, its words are not.
 */
export function readPasted(markup: readonly Markup[]): RichText {
  return joinLists(readBlocks(markup, plain))
}

function readBlocks(markup: readonly Markup[], around: Around): Block[] {
  const blocks: Block[] = []
  let line: Inline[] = []
  const flush = (): void => {
    blocks.push(...paragraphs(line))
    line = []
  }
  const read = (piece: Markup, within: Around): void => {
    if (typeof piece === 'string') line.push(...runs(piece, within))
    else if (isSkipped(piece) || isMarker(piece)) return
    else if (piece.name === 'br') line.push({ type: 'break' })
    else if (isBlock(piece)) {
      flush()
      blocks.push(...readBlock(piece, within))
    } else for (const child of piece.children) read(child, inElement(piece, within))
  }
  for (const piece of markup) read(piece, around)
  flush()
  return blocks
}

function readBlock(element: Element, around: Around): Block[] {
  const within = inElement(element, around)
  const { children, name } = element
  const level = headingLevel(element)
  if (level !== null) {
    // A heading is heavy by itself.
    const line = oneLine(children, within).map((part) => withoutBold(part))
    const tidy = tidyLine(line)
    return tidy.length === 0 ? [] : [{ type: 'heading', level, children: tidy }]
  }
  if (name === 'ul' || name === 'ol') return listOf(name === 'ol', readItems(element, within))
  if (name === 'li') return listOf(false, [oneLine(children, within)])
  if (isWordItem(element)) return listOf(isNumbered(element), [oneLine(children, within)])
  if (name === 'blockquote') {
    const line = oneLine(children, within)
    return line.length === 0 ? [] : [{ type: 'quote', children: line }]
  }
  const table = name === 'table' ? readTable(element) : null
  return table === null ? readBlocks(children, within) : [{ type: 'table', ...table, caption: table.caption ?? '' }]
}

/** The items of a list; those of a list inside it follow the one that they stand under. */
function readItems(list: Element, around: Around): Inline[][] {
  return list.children.flatMap((child) => {
    if (typeof child === 'string') return [oneLine([child], around)]
    if (isSkipped(child)) return []
    const within = inElement(child, around)
    if (isList(child)) return readItems(child, within)
    const nested = child.children.filter((part): part is Element => typeof part !== 'string' && isList(part))
    const own = child.children.filter((part) => typeof part === 'string' || !isList(part))
    return [oneLine(own, within), ...nested.flatMap((part) => readItems(part, inElement(part, within)))]
  })
}

const isList = ({ name }: Element): boolean => name === 'ul' || name === 'ol'

/** What stands in several blocks as one line with breaks, where a text takes no more. */
function oneLine(markup: readonly Markup[], around: Around): Inline[] {
  const lines = readBlocks(markup, around).flatMap((block) => {
    if (block.type === 'list') return block.items
    if (block.type === 'table') return block.rows.map((row): Inline[] => [{ type: 'text', text: row.join(' ').trim() }])
    return 'children' in block ? [block.children] : []
  })
  return tidyLine(lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line])))
}

function listOf(ordered: boolean, items: readonly Inline[][]): Block[] {
  const filled = items.filter((item) => item.length > 0)
  return filled.length === 0 ? [] : [{ type: 'list', ordered, items: filled }]
}

/** The paragraphs of a line: two breaks in a row were meant as the end of one. */
function paragraphs(line: readonly Inline[]): Block[] {
  const parts: Inline[][] = [[]]
  for (const part of tidyLine(line)) {
    const last = parts.at(-1) ?? []
    if (part.type === 'break' && last.at(-1)?.type === 'break') parts.push([])
    else last.push(part)
  }
  return parts.flatMap((part): Block[] => {
    const children = tidyLine(part)
    const [first, ...rest] = children
    if (first === undefined) return []
    if (first.type !== 'text' || !typedDot.test(first.text)) return [{ type: 'paragraph', children }]
    return listOf(false, [tidyLine([{ ...first, text: first.text.replace(typedDot, '') }, ...rest])])
  })
}

/** Items that were pasted one by one are one list. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered)
      joined[joined.length - 1] = { ...before, items: [...before.items, ...block.items] }
    else joined.push(block)
  }
  return joined
}

function runs(words: string, { bold, italic, url, isRaw }: Around): Inline[] {
  return (isRaw ? words.split('\n') : [words]).flatMap((part, index): Inline[] => {
    const text = {
      type: 'text' as const,
      text: cleanWords(part),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    }
    const run: Inline = url === null ? text : { type: 'link', to: { url }, children: [text] }
    return index === 0 ? [run] : [{ type: 'break' }, run]
  })
}

function inElement(element: Element, around: Around): Around {
  const href = element.name === 'a' ? element.attributes['href'] : undefined
  return {
    ...lookIn(element, around),
    url: href === undefined ? around.url : cleanAddress(href),
    isRaw: around.isRaw || element.name === 'pre',
  }
}

function withoutBold(part: Inline): Inline {
  if (part.type === 'break' || part.type === 'note') return part
  return part.type === 'link' ? { ...part, children: part.children.map(light) } : light(part)
}

function light({ text, italic }: Extract<Inline, { type: 'text' }>): Extract<Inline, { type: 'text' }> {
  return { type: 'text', text, ...(italic ? { italic } : {}) }
}
