import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { sharePath } from '../../content/paths.ts'
import { pictureRatio, startOf } from '../../content/picture.ts'
import { shareSize, type ShareCard, type ShareDrawing } from '../share/card.ts'
import { drawCard } from '../share/draw-card.ts'
import { pictureStore } from './pictures/store.ts'

/** Changes when cards are drawn in another way, so that all are made anew. */
const recipe = 1

/** Milliseconds for which an image is kept that no page names any more: somebody may still show it. */
const keptFor = 90 * 86_400_000

/** Pixels that a picture has on a card. */
const photoWidth = 480

type PictureDrawing = Extract<ShareDrawing, { kind: 'picture' }>

/** Images to share by their path on the portal, with what is drawn on them. */
export type ShareImages = ReadonlyMap<string, ShareCard>

/** The path of the image that a card becomes: it is known before the image is made. */
export function shareName(card: ShareCard): string {
  const hash = createHash('sha256').update(`${recipe} ${JSON.stringify(card)}`)
  return sharePath(hash.digest('hex').slice(0, 20), card.drawing.kind === 'picture' ? 'jpg' : 'png')
}

/** Where an image to share is kept, by its path on the portal; it is never changed. */
export function shareFile(dataDir: string, name: string): string {
  return path.join(dataDir, 'share', path.basename(name))
}

/** Draws a card into its file, which appears only when it is whole. */
export async function makeShareImage(name: string, card: ShareCard, dataDir: string): Promise<void> {
  const file = shareFile(dataDir, name)
  const { drawing } = card
  const photo = drawing.kind === 'picture' ? await readPhoto(drawing, dataDir) : undefined
  const image = sharp(Buffer.from(drawCard(card, photo)))
  const format = photo === undefined ? image.png({ palette: true, colours: 64 }) : image.jpeg({ quality: 82 })
  await mkdir(path.dirname(file), { recursive: true })
  await format.toFile(`${file}.making`)
  await rename(`${file}.making`, file)
}

/**
 * Removes images that no page has named for a long time.
 * @param now epoch milliseconds
 */
export async function pruneShareImages(images: ShareImages, dataDir: string, now: number): Promise<void> {
  const folder = path.join(dataDir, 'share')
  const named = new Set([...images.keys()].map((name) => path.basename(name)))
  for (const file of existsSync(folder) ? await readdir(folder) : []) {
    const image = path.join(folder, file)
    // What is being drawn meanwhile gets its name, and what is half drawn loses its own.
    const since = await stat(image).catch(() => null)
    if (since === null) continue
    // The date of an image says when it was last named.
    if (named.has(file)) await utimes(image, now / 1_000, now / 1_000)
    else if (now - since.mtimeMs > keptFor) await rm(image, { force: true })
  }
}

/** The part of a picture that stands on a card, around its focal point, as an address with its data. */
async function readPhoto({ hash, focus }: PictureDrawing, dataDir: string): Promise<string | undefined> {
  const folder = path.join(pictureStore(dataDir), hash)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.webp'))
  const [widest] = files.toSorted((a, b) => parseInt(b, 10) - parseInt(a, 10))
  if (widest === undefined) return undefined
  const whole = Math.round(shareSize.height * pictureRatio)
  const data = await sharp(path.join(folder, widest))
    .resize(whole, shareSize.height, { fit: 'fill' })
    .extract({ left: startOf(whole, photoWidth, focus), top: 0, width: photoWidth, height: shareSize.height })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 90 })
    .toBuffer()
  return `data:image/jpeg;base64,${data.toString('base64')}`
}
