import { cleanWords } from './lines.ts'
import { isBlock, isSkipped } from './elements.ts'
import type { Element, Markup } from './markup.ts'

/** What a pasted table says: its rows, the first with the heads of the columns, each as long as the others. */
export interface PastedTable {
  caption: string | null
  rows: string[][]
}

/**
 * Reads a table that says something; null for one that only arranges a page: with other tables or headings in it,
 * or with a single row or column.
 */
export function readTable(table: Element): PastedTable | null {
  if (inside(table, 'table').length > 0 || ['h1', 'h2', 'h3', 'h4'].some((name) => inside(table, name).length > 0))
    return null
  const rows = inside(table, 'tr')
    .map((row) => row.children.filter(isCell).flatMap(readCell))
    .filter((row) => row.some((cell) => cell !== ''))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length < 2 || width < 2) return null
  const [caption] = inside(table, 'caption')
  return {
    caption: (caption && textIn(caption)) || null,
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  }
}

/** A cell over several columns stands in the first of them. */
function readCell(cell: Element): string[] {
  const span = Math.min(Math.max(Number(cell.attributes['colspan']) || 1, 1), 20)
  return [textIn(cell), ...Array.from({ length: span - 1 }, () => '')]
}

function textIn(element: Element): string {
  return cleanWords(element.children.map(flat).join('')).trim()
}

function flat(markup: Markup): string {
  if (typeof markup === 'string') return markup
  if (isSkipped(markup)) return ''
  const words = markup.children.map(flat).join('')
  return markup.name === 'br' || isBlock(markup) ? ` ${words} ` : words
}

function inside(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return [...(child.name === name ? [child] : []), ...inside(child, name)]
  })
}

function isCell(markup: Markup): markup is Element {
  return typeof markup !== 'string' && (markup.name === 'td' || markup.name === 'th') && !isSkipped(markup)
}
