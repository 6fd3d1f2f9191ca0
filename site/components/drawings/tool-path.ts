/** A tool's way over a plate of 640 by 360: the passes, and the one that is being cut. */
export interface ToolPath {
  passes: string
  cut: string
}

const [width, height] = [640, 360]

/** Draws the same tool path for the same id, always. */
export function toolPath(id: string): ToolPath {
  const random = generator(id)
  const kinds = [waves, contours, fan]
  const draw = kinds[Math.floor(random() * kinds.length)] ?? waves
  const lines = draw(random)
  const cut = Math.floor(lines.length * (0.3 + random() * 0.4))
  return { passes: lines.filter((_, index) => index !== cut).join(''), cut: lines[cut] ?? '' }
}

type Random = () => number

/** Facing passes: one wave after another, each a little later and lower. */
function waves(random: Random): string[] {
  const count = 22 + Math.floor(random() * 6)
  const half = Math.round(width / (3 + Math.floor(random() * 3)))
  const [swing, slope, drift] = [50 + random() * 60, random() * 120 - 60, random() * 9 - 4.5]
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1)
    const y = 30 + share * (height - 60)
    const lift = swing * Math.sin(share * Math.PI + 0.35)
    const start = -half * 2 + ((index * drift * 4) % half)
    return `M${n(start)} ${n(y - slope)}q${n(half / 2)} ${n(-lift)} ${half} ${n(slope / 4)}${`t${half} ${n(slope / 4)}`.repeat(7)}`
  })
}

/** Pocket milling: the outline of a shape again and again, towards its middle. */
function contours(random: Random): string[] {
  const corners = 5 + Math.floor(random() * 4)
  const radii = Array.from({ length: corners }, () => 0.6 + random() * 0.75)
  const [turn, middleX, middleY] = [random() * 6, width * (0.35 + random() * 0.3), height * (0.4 + random() * 0.2)]
  return Array.from({ length: 20 }, (_, index) => {
    const size = 300 - index * 15
    const points = radii.map((radius, corner) => {
      const angle = turn + (corner / corners) * 2 * Math.PI + index * 0.02
      const reach = size * (radius + (1 - radius) * (index / 26))
      return [middleX + Math.cos(angle) * reach * 1.25, middleY + Math.sin(angle) * reach] as const
    })
    return closed(points)
  })
}

/** Straight cuts that turn from one edge to another. */
function fan(random: Random): string[] {
  const count = 40 + Math.floor(random() * 14)
  const [topFrom, topTo] = [-200 + random() * 500, 340 + random() * 500]
  const [lowFrom, lowTo] = [-200 + random() * 1040, -200 + random() * 1040]
  const bend = random() * 640 - 320
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1)
    const top = topFrom + (topTo - topFrom) * share
    const low = lowFrom + (lowTo - lowFrom) * share
    return `M${n(top)} 0Q${n(top + bend)} 180 ${n(low)} 360`
  })
}

/** A closed curve around points: through the middle of each side, bent towards each corner. */
function closed(points: readonly (readonly [number, number])[]): string {
  const sides = points.map(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    return { x, y, toX: (x + nextX) / 2, toY: (y + nextY) / 2 }
  })
  const last = sides.at(-1)
  const start = last === undefined ? '' : `M${n(last.toX)} ${n(last.toY)}`
  return `${start}${sides.map(({ x, y, toX, toY }) => `Q${n(x)} ${n(y)} ${n(toX)} ${n(toY)}`).join('')}z`
}

function n(value: number): string {
  return String(Math.round(value))
}

/** Numbers from 0 to 1 that follow from a word: FNV-1a, then mulberry32. */
function generator(word: string): Random {
  let state = 0x811c9dc5
  for (const letter of word) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
