import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { Image } from '../../../content/image.ts'
import {
  cropOf,
  heightFor,
  mostPixels,
  narrowestPicture,
  pictureFormats,
  widthsFor,
  type Picture,
} from '../../../content/picture.ts'

/** An image that is whole, and of which too little would be seen. */
export class SmallPicture extends Error {}

/** Measured on photographs: AVIF at 55 and WebP at 75 look alike; more effort costs seconds and saves a few per cent. */
const encodings = { avif: { quality: 55, effort: 3 }, webp: { quality: 75, effort: 4 } } as const

/**
 * Cuts an image to shape and writes it in every width and format into a folder that appears only when all is there.
 * What cameras write into files (place, time, owner) does not come along.
 * @param original the file
 * @param folder where the picture shall be
 * @throws when the file is no whole image, or its part to be shown is too small
 */
export async function makePicture(
  original: string,
  focal: Pick<Image, 'focalX' | 'focalY'>,
  hash: string,
  folder: string,
): Promise<Picture> {
  const image = sharp(original, { limitInputPixels: mostPixels })
  const { autoOrient } = await image.metadata()
  const crop = cropOf(autoOrient, focal)
  if (crop.width < narrowestPicture) {
    const size = `${autoOrient.width} × ${autoOrient.height}`
    throw new SmallPicture(`it is too small: of ${size} pixels only ${crop.width} × ${crop.height} would be shown`)
  }
  const widths = widthsFor(crop.width)
  const width = Math.max(...widths)
  const height = heightFor(width)
  // The large original is read once; the smaller files are made from the largest.
  const { data, info } = await image
    .autoOrient()
    .extract(crop)
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const making = `${folder}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true })
  for (const one of widths) {
    const sized = sharp(data, { raw }).resize(one, heightFor(one), { fit: 'fill' })
    for (const format of pictureFormats) {
      await sized
        .clone()
        .toFormat(format, encodings[format])
        .toFile(path.join(making, `${one}.${format}`))
    }
  }
  const picture: Picture = { hash, width, height, widths }
  await writeFile(path.join(making, 'picture.json'), JSON.stringify(picture))
  await rename(making, folder)
  return picture
}
