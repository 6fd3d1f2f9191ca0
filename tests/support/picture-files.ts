import sharp from 'sharp'
import { photograph } from './image-files.ts'

const frame = (background: string) =>
  sharp({ create: { width: 800, height: 600, channels: 3, background } })
    .png()
    .toBuffer()

/** A file that moves: two frames. */
async function moving(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = [await frame('#f00'), await frame('#00f')]
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer()
}

/** The first part of a file, as a broken upload leaves it. */
export const cutShort = (file: Buffer): Buffer => file.subarray(0, Math.floor(file.length * 0.7))

/** Files that staff upload as pictures and that the portal cannot show, by name. */
export async function badPictures(): Promise<Record<string, Buffer>> {
  const good = await photograph(1600, 900)
  return {
    'punto.jpg': await photograph(3, 3),
    'nastro.jpg': await photograph(8000, 200),
    'tronca.jpg': cutShort(good),
    'tronca.png': cutShort(await sharp(good).png().toBuffer()),
    'tronca.webp': cutShort(await sharp(good).webp().toBuffer()),
    'tronca.avif': cutShort(await sharp(good).avif({ effort: 0 }).toBuffer()),
    'animata.gif': await moving('gif'),
    'animata.webp': await moving('webp'),
    'travestita.jpg': await moving('gif'),
    'disegno.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"></svg>'),
    'testo.png': Buffer.from('nessuna immagine'),
    'manifesto.jpg': await photograph(9000, 6000),
    'pesante.jpg': Buffer.concat([good, Buffer.alloc(20_000_001)]),
  }
}

/** Files out of the ordinary that are good pictures, by name. */
export async function oddPictures(): Promise<Record<string, Buffer>> {
  const good = await photograph(1600, 900)
  return {
    'tipografia.jpg': await sharp(good).toColourspace('cmyk').jpeg().toBuffer(),
    'sedici-bit.png': await sharp(good).resize(900).toColourspace('rgb16').png().toBuffer(),
    'grigia.jpg': await sharp(good).greyscale().jpeg().toBuffer(),
    'trasparente.png': await sharp(good).resize(900).ensureAlpha(0.5).png().toBuffer(),
    'nome-sbagliato.png': good,
    'girata.jpg': await sharp(good).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  }
}
