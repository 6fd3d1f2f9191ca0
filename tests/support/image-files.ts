import { writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { Image } from '../../content/image.ts'

/** Something like a photograph: colours that run into each other, with grain; its left half is red, its right blue. */
export async function photograph(width: number, height: number): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
    <linearGradient id="l" x2="0" y2="1"><stop stop-color="#f66"/><stop offset="1" stop-color="#700"/></linearGradient>
    <linearGradient id="r" x2="0" y2="1"><stop stop-color="#66f"/><stop offset="1" stop-color="#007"/></linearGradient></defs>
    <rect width="50%" height="100%" fill="url(#l)"/><rect x="50%" width="50%" height="100%" fill="url(#r)"/></svg>`
  return sharp(Buffer.from(drawing), { limitInputPixels: false })
    .flatten()
    .withExif({ IFD0: { Copyright: 'Nobody' }, IFD3: { GPSLatitude: '45/1 28/1 0/1' } })
    .jpeg()
    .toBuffer()
}

/** Puts a file where the CMS keeps its images, and says what the CMS would say of it. */
export function storeImage(dataDir: string, id: string, bytes: Buffer, more: Partial<Image> = {}): Image {
  const file = `media/${id}.jpg`
  writeFileSync(path.join(dataDir, file), bytes)
  const words = { alt: `Immagine ${id}`, credit: 'Ada Prova', licence: 'CC BY 4.0' }
  return { id, file, ...words, width: 1, height: 1, focalX: 50, focalY: 50, ...more }
}
