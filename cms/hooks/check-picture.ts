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

const faults = {
  size: label(
    'L’immagine supera i 20 MB: esportala in JPEG, con il lato più lungo di 3000 pixel.',
    'The image is larger than 20 MB: export it as a JPEG with a longest side of 3000 pixels.',
  ),
  format: label(
    'Il file non è un’immagine JPEG, PNG, WebP o AVIF, qualunque sia il suo nome: % Aprilo con un programma di grafica, esportalo in uno di questi formati e caricalo.',
    'The file is no JPEG, PNG, WebP or AVIF image, whatever it is called: % Open it with a graphics program, export it in one of these formats and upload it.',
  ),
  known: label('è un file %.', 'it is a % file.'),
  unknown: label('non si riconosce che cosa sia.', 'it is not known what it is.'),
  moving: label(
    'L’immagine è animata (% fotogrammi): sul portale le immagini stanno ferme. Esporta un fotogramma solo e caricalo.',
    'The image is animated (% frames): images on the portal stand still. Export a single frame and upload it.',
  ),
  large: label(
    'L’immagine ha troppi pixel (%, al massimo 50 milioni): esportala con il lato più lungo di 3000 pixel.',
    'The image has too many pixels (%, at most 50 million): export it with a longest side of 3000 pixels.',
  ),
  small: label(
    'L’immagine è troppo piccola: è di % pixel. Il portale mostra le immagini in 16:9 e qui ne resterebbero %; ne servono almeno %. Carica un originale più grande o meno stretto.',
    'The image is too small: it has % pixels. The portal shows images in 16:9, which would leave % here; at least % are needed. Upload a larger or less narrow original.',
  ),
  broken: label(
    'L’immagine è rovinata o incompleta: non si riesce a leggerla fino in fondo. Esportala di nuovo o riprendi l’originale, e caricalo.',
    'The image is damaged or incomplete: it cannot be read to its end. Export it again or go back to the original, and upload that.',
  ),
}

/** Refuses at its field a file that the portal could not show: what it is goes by its bytes, read to the end. */
export const checkPicture: CollectionBeforeOperationHook = async ({ req }) => {
  const { file } = req
  if (!file) return
  if (file.size > maxSize) refuse(req, faults.size)
  const type = await fileTypeFromBuffer(file.data).catch(() => undefined)
  if (type === undefined || !pictureTypes.includes(type.mime)) refuse(req, faults.format, nameOf(req, type?.ext))
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

function nameOf(req: PayloadRequest, ending: string | undefined): string {
  const language = languageOf(req)
  return ending === undefined ? faults.unknown[language] : faults.known[language].replace('%', ending.toUpperCase())
}

function sizeOf({ width, height }: { width: number; height: number }): string {
  return `${width} × ${height}`
}

function refuse(req: PayloadRequest, fault: Label, ...values: string[]): never {
  const message = values.reduce((text, value) => text.replace('%', value), fault[languageOf(req)])
  throw new ValidationError({ errors: [{ path: 'file', message, label: 'File' }], req }, req.t)
}
