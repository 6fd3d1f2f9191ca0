import type { Image } from './image.ts'

/** The shape in which every picture stands: 16 to 9. */
export const pictureRatio = 16 / 9

/** The widths in pixels in which a picture is made; none is larger than the picture itself. */
export const pictureWidths = [480, 960, 1440] as const

/** A picture narrower than this, cut to shape, is not shown: the drawing stands in its place. */
export const narrowestPicture = 320

/** A picture narrower than this, cut to shape, is not taken from staff any more: it would be blurred beside a text. */
export const narrowestUpload = 640

/** As many pixels as an image may have; a larger file is somebody's bomb, or a poster. */
export const mostPixels = 5e7

/** The formats in which a picture is made, the smallest first; every browser of the last years knows the last one. */
export const pictureFormats = ['avif', 'webp'] as const

export type PictureFormat = (typeof pictureFormats)[number]

/** An image as pages show it: cut to shape around its focal point, in one or more widths. */
export interface Picture {
  /** Follows from its bytes and its focal point; every file of it is named after this. */
  hash: string
  /** Pixels of its widest file. */
  width: number
  height: number
  /** The widths in which it is there, ascending. */
  widths: readonly number[]
}

/** A rectangle in pixels. */
export interface Crop {
  left: number
  top: number
  width: number
  height: number
}

/**
 * The largest part of an image that has the shape of pictures, with the focal point as near to its middle as the
 * image's edges let it be.
 * @param focal in percent of the image's width and height
 */
export function cropOf(size: { width: number; height: number }, focal: Pick<Image, 'focalX' | 'focalY'>): Crop {
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * pictureRatio)))
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / pictureRatio)))
  return {
    left: startOf(size.width, width, focal.focalX),
    top: startOf(size.height, height, focal.focalY),
    width,
    height,
  }
}

/** How far from the left of its picture the focal point of an image lies, in whole percent of the picture's width. */
export function focusIn(image: Pick<Image, 'width' | 'height' | 'focalX' | 'focalY'>): number {
  const { left, width } = cropOf(image, image)
  const percent = Math.round((((image.width * image.focalX) / 100 - left) / width) * 100)
  return Math.min(100, Math.max(0, percent))
}

/** The widths in which a picture of a width is made: the usual ones that it reaches, and its own if that is less. */
export function widthsFor(width: number): number[] {
  const reached = pictureWidths.filter((one) => one <= width)
  return reached.length === pictureWidths.length ? reached : [...reached, width].filter(isFirst)
}

/** The height of a picture of a width. */
export function heightFor(width: number): number {
  return Math.max(1, Math.round(width / pictureRatio))
}

/**
 * Where a part of a length begins that has a point as near to its middle as the ends let it be; all in pixels.
 * @param percent where the point is
 */
export function startOf(whole: number, part: number, percent: number): number {
  const wished = Math.round((whole * percent) / 100 - part / 2)
  return Math.min(whole - part, Math.max(0, wished))
}

function isFirst(one: number, index: number, all: readonly number[]): boolean {
  return all.indexOf(one) === index
}
