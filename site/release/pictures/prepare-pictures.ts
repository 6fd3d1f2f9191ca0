import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { imagesOf } from '../../../content/figures.ts'
import type { Image } from '../../../content/image.ts'
import { kindNames } from '../../../content/kinds.ts'
import { picturePath } from '../../../content/paths.ts'
import { pictureFormats, type Picture } from '../../../content/picture.ts'
import type { PictureFault, PictureWarning } from '../../../content/picture-warning.ts'
import { localeCodes } from '../../../i18n/locales.ts'
import type { Snapshot } from '../../source/snapshot.ts'
import { makePicture, SmallPicture } from './make-picture.ts'
import { pictureStore, readPicture } from './store.ts'

/** Changes when pictures are made in another way, so that all are made anew. */
const recipe = 1

/** Milliseconds that a release spends on pictures that were never made; the rest come when nothing else is to do. */
const budget = 2_000

/** The pictures that a release can show. */
export interface Pictures {
  /** By the id of their image. */
  ready: ReadonlyMap<string, Picture>
  /** The files of all of them, by path on the portal. */
  files: ReadonlyMap<string, string>
  /** Whether there are more that only have to be made. */
  isPending: boolean
  /** Images that cannot be shown, with the reason in the words of the programs. */
  faults: readonly (PictureWarning & { reason: string })[]
}

// What was found out about files stays true while they stay the same; only this process remembers it.
const hashes = new Map<string, string>()
const broken = new Map<string, unknown>()

/**
 * Finds the pictures of a snapshot and makes those that are missing: the first, and more while there is time.
 * An image that cannot be shown never fails a release; the drawing stands in its place.
 * @param time milliseconds for making pictures
 */
export function preparePictures(snapshot: Snapshot, dataDir: string, time = budget): Promise<Pictures> {
  return preparePicturesOf(imagesIn(snapshot), dataDir, time)
}

/** The same for some images alone. */
export async function preparePicturesOf(images: readonly Image[], dataDir: string, time = budget): Promise<Pictures> {
  const begun = performance.now()
  const ready = new Map<string, Picture>()
  const files = new Map<string, string>()
  const faults: (PictureWarning & { reason: string })[] = []
  let [isPending, hasMade] = [false, false]
  for (const image of images) {
    const original = path.join(dataDir, image.file)
    try {
      const hash = await hashOf(original, image)
      const folder = path.join(pictureStore(dataDir), hash)
      const fault = broken.get(hash)
      if (fault !== undefined) throw fault
      const known = await readPicture(folder)
      if (known === null && hasMade && performance.now() - begun > time) {
        isPending = true
        continue
      }
      const picture = known ?? (await makePicture(original, image, hash, folder).catch((error) => refuse(hash, error)))
      hasMade ||= known === null
      ready.set(image.id, picture)
      for (const width of picture.widths)
        for (const format of pictureFormats)
          files.set(picturePath(hash, width, format), path.join(folder, `${width}.${format}`))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      faults.push({ image: image.id, file: path.basename(image.file), fault: faultOf(error), reason })
    }
  }
  return { ready, files, isPending, faults }
}

/** Every image that a document of the snapshot shows, once. */
function imagesIn({ contents }: Snapshot): Image[] {
  const images = localeCodes.flatMap((locale) =>
    kindNames.flatMap((kind) => contents[locale][kind].flatMap((document) => imagesOf(document))),
  )
  return [...new Map(images.map((image) => [image.id, image])).values()]
}

async function hashOf(original: string, { focalX, focalY }: Image): Promise<string> {
  const { size, mtimeMs } = await stat(original)
  const key = [original, size, mtimeMs, focalX, focalY].join(' ')
  const known = hashes.get(key)
  if (known !== undefined) return known
  const bytes = createHash('sha256').update(await readFile(original))
  const hash = bytes.update(` ${recipe} ${focalX} ${focalY}`).digest('hex').slice(0, 16)
  hashes.set(key, hash)
  return hash
}

function refuse(hash: string, error: unknown): never {
  broken.set(hash, error)
  throw error
}

function faultOf(error: unknown): PictureFault {
  if (error instanceof SmallPicture) return 'small'
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'lost' : 'broken'
}
