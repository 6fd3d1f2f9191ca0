import type { Image } from './image.ts'
import type { RichText } from './rich-text.ts'

/** The images that a document shows: beside its text, and in it. */
export function imagesOf({ body, image = null }: { body: RichText; image?: Image | null }): Image[] {
  const figures = body.flatMap((block) => (block.type === 'figure' ? [block.image] : []))
  return image === null ? figures : [image, ...figures]
}
