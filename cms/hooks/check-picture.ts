import { fileTypeFromBuffer } from 'file-type'
import { ValidationError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { cropOf, heightFor, mostPixels, narrowestUpload } from '../../content/picture.ts'
import { label, type Label } from '../labels.ts'
import { languageOf } from '../language.ts'
import type { Media } from '../payload-types.ts'

/** Bytes of a picture; whoever changes this changes the sentence too. */
const maxSize = 20_000_000

/** What a picture may be, by what its bytes say, whatever it is called. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']

// Short enough that the form shows each in one line: it cuts what is longer.
const faults = {
  size: label(
    'Supera i 20 MB: esportala in JPEG con il lato più lungo di 3000 pixel.',
    'It is larger than 20 MB: export it as a JPEG with a longest side of 3000 pixels.',
  ),
  format: label(
    'Questo è un file %: esportalo in JPEG, PNG, WebP o AVIF e carica quello.',
    'This is a % file: export it as JPEG, PNG, WebP or AVIF and upload that.',
  ),
  unknown: label(
    'Questo file non è un’immagine JPEG, PNG, WebP o AVIF, anche se il nome lo dice: esportala in uno di questi.',
    'This file is no JPEG, PNG, WebP or AVIF image, even if its name says so: export it as one of these.',
  ),
  moving: label(
    'È animata (% fotogrammi), sul portale le immagini stanno ferme: esporta un fotogramma solo.',
    'It is animated (% frames), and images on the portal stand still: export a single frame.',
  ),
  large: label(
    'Ha troppi pixel (%, al massimo 50 milioni): esportala con il lato più lungo di 3000.',
    'It has too many pixels (%, at most 50 million): export it with a longest side of 3000.',
  ),
  small: label(
    'Troppo piccola: di % pixel in 16:9 ne restano %. Caricane una che ne lasci almeno %.',
    'Too small: of % pixels, 16:9 leaves %. Upload an original that leaves at least %.',
  ),
  broken: label(
    'È rovinata o incompleta: esportala di nuovo, o riprendi l’originale, e carica quello.',
    'It is damaged or incomplete: export it again, or go back to the original, and upload that.',
  ),
}

/** Refuses at its field a file that the portal could not show: what it is goes by its bytes, read to the end. */
export const checkPicture: CollectionBeforeOperationHook = async ({ req }) => {
  const { file } = req
  if (!file) return
  if (file.size > maxSize) refuse(req, faults.size)
  const type = await fileTypeFromBuffer(file.data).catch(() => undefined)
  if (type === undefined) refuse(req, faults.unknown)
  if (!pictureTypes.includes(type.mime)) refuse(req, faults.format, type.ext.toUpperCase())
  // The head alone is read here: a bomb must be found before it is unpacked.
  const head = await sharp(file.data, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse(req, faults.broken))
  const { autoOrient, pages = 1 } = head
  const size = sizeOf(autoOrient)
  if (autoOrient.width * autoOrient.height > mostPixels) refuse(req, faults.large, size)
  if (pages > 1) refuse(req, faults.moving, String(pages))
  refuseSmall(req, autoOrient)
  await sharp(file.data, { limitInputPixels: mostPixels })
    .resize({ width: 64 })
    .raw()
    .toBuffer()
    .catch(() => refuse(req, faults.broken))
}

/** Refuses a picture that was cut too small in the form itself; one that keeps its size was taken before. */
export const checkCut: CollectionBeforeChangeHook<Media> = ({ data, originalDoc, req }) => {
  const { width, height } = data
  if (!req.file || !width || !height) return data
  if (originalDoc?.width !== width || originalDoc.height !== height) refuseSmall(req, { width, height })
  return data
}

function refuseSmall(req: PayloadRequest, size: { width: number; height: number }): void {
  const shown = cropOf(size, { focalX: 50, focalY: 50 })
  if (shown.width >= narrowestUpload) return
  const least = { width: narrowestUpload, height: heightFor(narrowestUpload) }
  refuse(req, faults.small, sizeOf(size), sizeOf(shown), sizeOf(least))
}

function sizeOf({ width, height }: { width: number; height: number }): string {
  return `${width} × ${height}`
}

function refuse(req: PayloadRequest, fault: Label, ...values: string[]): never {
  const message = values.reduce((text, value) => text.replace('%', value), fault[languageOf(req)])
  throw new ValidationError({ errors: [{ path: 'file', message, label: 'File' }], req }, req.t)
}
