import pixelmatch from 'pixelmatch'
import sharp from 'sharp'

interface Pixels {
  data: Buffer
  width: number
  height: number
}

async function pixelsOf(picture: Buffer | string): Promise<Pixels> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/**
 * The share of the pixels of two pictures that differ, from 0 to 1; smoothed edges of letters do not count.
 * Pictures of another width are wholly different; of two heights the larger counts.
 */
export async function difference(one: Buffer | string, other: Buffer | string): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)]
  if (a.width !== b.width) return 1
  const height = Math.min(a.height, b.height)
  const bytes = a.width * height * 4
  const differing = pixelmatch(a.data.subarray(0, bytes), b.data.subarray(0, bytes), undefined, a.width, height, {
    threshold: 0.2,
  })
  const rest = a.width * Math.abs(a.height - b.height)
  return (differing + rest) / (a.width * Math.max(a.height, b.height))
}

/** A picture as it is kept: small, with few colours, and near enough to the screen to be compared with it. */
export function kept(picture: Buffer): Promise<Buffer> {
  return sharp(picture).webp({ quality: 50, effort: 4 }).toBuffer()
}
