import { shareSize, type ShareDrawing } from './card.ts'
import { outlineOf } from './outlines.ts'

const { width, height } = shareSize
const [ghisa, rosso, carta, ground] = ['#1b2124', '#c8102e', '#fff', '#f1f4f4']
const top = 430

/** The lower third of a card: a ruler, a call on it, or a tool path. */
export function drawBand(drawing: ShareDrawing): string {
  if (drawing.kind === 'tool-path') return drawToolPath(drawing.passes, drawing.cut)
  const band = `<rect y="${top}" width="${width}" height="${height - top}" fill="${ground}"/><path d="M0 ${top}h${width}" stroke="${ghisa}" stroke-width="2"/>`
  return `${band}${drawing.kind === 'window' ? drawWindow(drawing) : drawRuler()}`
}

/** Graduations as on the mark: a long one, short ones, a middle one. */
function drawRuler(): string {
  const lines = Array.from({ length: 60 }, (_, index) => {
    const length = index % 10 === 0 ? 88 : index % 5 === 0 ? 56 : 28
    return `M${24 + index * 20} ${top}v${length}`
  })
  return `<path d="${lines.join('')}" stroke="${ghisa}" stroke-width="2"/><path d="M624 ${top}V${height}" stroke="${rosso}" stroke-width="5"/>`
}

function drawWindow({ graduations, from, to, hasEnd }: Extract<ShareDrawing, { kind: 'window' }>): string {
  const x = (percent: number) => Math.round((percent / 100) * width)
  const marks = graduations.map(({ x: at, label }) => {
    const { path, width: length } = outlineOf(label, 24)
    const isWhole = x(at) + 10 + length < width
    const text = isWhole ? `<path transform="translate(${x(at) + 10} ${top + 50})" fill="${ghisa}" d="${path}"/>` : ''
    return `<path d="M${x(at)} ${top}v52" stroke="${ghisa}" stroke-width="2"/>${text}`
  })
  const piece = `<rect x="${x(from)}" y="${top + 84}" width="${Math.max(6, x(to) - x(from))}" height="72" fill="${carta}" stroke="${ghisa}" stroke-width="2"/>`
  const end = hasEnd ? `<path d="M${x(to)} ${top + 83}v74" stroke="${rosso}" stroke-width="10"/>` : ''
  return `${marks.join('')}${piece}${end}`
}

function drawToolPath(passes: string, cut: string): string {
  // The plate is as wide as the card; its middle is seen.
  const scale = width / 640
  const shift = top + (height - top - 360 * scale) / 2
  return `<clipPath id="band"><rect y="${top}" width="${width}" height="${height - top}"/></clipPath><g clip-path="url(#band)"><g transform="translate(0 ${shift}) scale(${scale})" fill="none"><path d="${passes}" stroke="#9aa6ab" stroke-width="0.8"/><path d="${cut}" stroke="#ff4d5e" stroke-width="2.4"/></g></g>`
}
