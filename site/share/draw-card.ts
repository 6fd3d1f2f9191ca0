import { shareSize, type ShareCard } from './card.ts'
import { drawBand } from './draw-band.ts'
import { fitted, isWritable, linesOf, outlineOf } from './outlines.ts'

const [ghisa, rosso, carta, zinco] = ['#1b2124', '#c8102e', '#fff', '#c3cbce']
const margin = 64
const titleTop = 176

/** The sizes in pixels that a title is tried in, until it has room. */
const titleSizes = [92, 82, 72, 64, 56, 48, 42, 36]

/**
 * Draws a card as SVG, its words as outlines.
 * @param photo the picture of a card that has one, 480 by 630 pixels, as an address with its data
 */
export function drawCard(card: ShareCard, photo?: string): string {
  const { width, height } = shareSize
  const hasPhoto = card.drawing.kind === 'picture' && photo !== undefined
  const isDark = card.drawing.kind === 'tool-path' || hasPhoto
  const [ground, ink, quiet] = isDark ? [ghisa, carta, zinco] : [carta, ghisa, '#4a5459']
  const room = width - 2 * margin - (hasPhoto ? 480 : 0)
  const bottom = hasPhoto ? height - margin : 420
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    hasPhoto ? `<image x="${width - 480}" width="480" height="${height}" href="${photo}"/>` : drawBand(card.drawing),
    drawMark(ink),
    card.name === null ? '' : words(card.name, 34, 148, 88, ink),
    drawLabel(card.label, width - margin - (hasPhoto ? 480 : 0), quiet, hasPhoto),
    drawTitle(card.title, room, (card.foot === null ? bottom : bottom - 76) - titleTop, ink),
    card.foot === null ? '' : words(fitted(card.foot, 34, room), 34, margin, bottom - 26, quiet),
    '</svg>',
  ].join('')
}

function drawMark(ink: string): string {
  return `<g transform="translate(${margin} 50) scale(1.6)"><path fill="${ink}" d="M0 0h40v34h-5V5h-3.75v11h-5V5H13.75v11h-5V5H5v29H0z"/><path fill="${rosso}" d="M17.5 5h5v19h-5z"/></g>`
}

/** What kind of page it is: on the right where there is room beside the name of the portal. */
function drawLabel(label: string | null, right: number, fill: string, isNarrow: boolean): string {
  if (label === null || isNarrow) return ''
  const { path, width } = outlineOf(label, 34)
  return placed(path, right - width, 88, fill)
}

function drawTitle(title: string, width: number, height: number, fill: string): string {
  const { size, lines } = titleIn(title, width, height)
  return lines.map((line, index) => words(line, size, margin, titleTop + size * (0.78 + index * 1.04), fill)).join('')
}

/**
 * The size and the lines in which a title has room, in pixels; shortened only when even the smallest size has none.
 */
export function titleIn(title: string, width: number, height: number): { size: number; lines: string[] } {
  const tried = titleSizes.map((size) => ({ size, lines: linesOf(title, size, width) }))
  const writable = title.split(/\s+/).filter(isWritable).join(' ')
  // A word wider than the room was cut: rather a smaller title, as long as there is one.
  const whole = tried.filter(({ lines }) => lines.join(' ') === writable)
  const fits = [...whole, ...tried].find(({ size, lines }) => heightOf(lines.length, size) <= height)
  return fits ?? shortened(tried.at(-1) ?? { size: 36, lines: [] }, width, height)
}

function shortened({ size, lines }: { size: number; lines: string[] }, width: number, height: number) {
  const count = Math.max(1, Math.floor(height / (size * 1.04)))
  const last = fitted(lines.slice(count - 1).join(' '), size, width)
  return { size, lines: [...lines.slice(0, count - 1), last] }
}

function heightOf(lines: number, size: number): number {
  return size * (1 + (lines - 1) * 1.04)
}

function words(text: string, size: number, x: number, y: number, fill: string): string {
  return placed(outlineOf(text, size).path, x, y, fill)
}

function placed(path: string, x: number, y: number, fill: string): string {
  return `<path transform="translate(${x} ${y})" fill="${fill}" d="${path}"/>`
}
