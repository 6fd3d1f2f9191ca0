import { readFileSync } from 'node:fs'
import type { Font, PathCommand } from 'opentype.js'
import { parse } from 'opentype.js/dist/opentype.mjs'

/** Words as lines to be filled, so that they look the same wherever they are drawn. */
export interface Outline {
  /** The data of an SVG path that begins at the left end of the base line. */
  path: string
  width: number
}

/** Words that one font can write. */
interface Run {
  font: Font
  text: string
}

const options = { kerning: true }

// The brand's own letters; the second font has those of the other European languages.
const fonts: readonly Font[] = ['titles-latin.ttf', 'titles-latin-ext.ttf'].map((file) => {
  const { buffer, byteOffset, byteLength } = readFileSync(new URL(`./fonts/${file}`, import.meta.url))
  return parse(buffer.slice(byteOffset, byteOffset + byteLength))
})

/**
 * Draws words in the brand's letters. What these lack (emoji, other scripts) is left out.
 * @param size of the letters, in pixels
 */
export function outlineOf(words: string, size: number): Outline {
  let [path, width] = ['', 0]
  for (const { font, text } of runsOf(words)) {
    path += font.getPath(text, width, 0, size, options).commands.map(dataOf).join('')
    width += font.getAdvanceWidth(text, size, options)
  }
  return { path, width }
}

// The library's own `toPathData` writes some numbers so that no drawing program reads on after them.
function dataOf(command: PathCommand): string {
  const { type } = command
  const numbers = [
    ...('x1' in command ? [command.x1, command.y1] : []),
    ...('x2' in command ? [command.x2, command.y2] : []),
    ...('x' in command ? [command.x, command.y] : []),
  ]
  return type + numbers.map((one) => String(Math.round(one * 10) / 10)).join(' ')
}

/** How wide words are in the brand's letters, in pixels. */
export function widthOf(words: string, size: number): number {
  const parts = words.split(/\s+/)
  const space = (parts.length - 1) * known(' ')
  return (space + parts.reduce((sum, word) => sum + known(word), 0)) * size
}

// Letters are laid out slowly, and a title is tried in many sizes: words are measured once, at the size 1.
const widths = new Map<string, number>()

function known(word: string): number {
  const width = widths.get(word) ?? runsOf(word).reduce((sum, run) => sum + advanceOf(run), 0)
  if (widths.size > 5_000) widths.clear()
  widths.set(word, width)
  return width
}

function advanceOf({ font, text }: Run): number {
  return font.getAdvanceWidth(text, 1_000, options) / 1_000
}

/** Whether the brand's letters can write any of these words. */
export function isWritable(words: string): boolean {
  return runsOf(words).some(({ text }) => text.trim() !== '')
}

/**
 * Breaks words into lines, none wider than there is room; a word that is too long alone is cut with an ellipsis.
 * @param width in pixels
 */
export function linesOf(words: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/).filter((one) => isWritable(one))) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(fitted(word, size, width))
  }
  return lines
}

/** Words cut to a width, with an ellipsis where something is missing. */
export function fitted(words: string, size: number, width: number): string {
  if (widthOf(words, size) <= width) return words
  const letters = Array.from(words)
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** The parts of a text that one font can write; combining marks join their letter where there is such a letter. */
function runsOf(words: string): Run[] {
  const runs: Run[] = []
  for (const letter of words.normalize('NFC').replaceAll(/\s+/g, ' ')) {
    const font = fonts.find((one) => one.charToGlyphIndex(letter) > 0)
    const last = runs.at(-1)
    if (font === undefined) continue
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}
