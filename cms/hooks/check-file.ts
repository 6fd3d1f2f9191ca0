import { fileTypeFromBuffer } from 'file-type'
import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { documentFormats } from '../../content/call-terms.ts'
import { label, type Label } from '../labels.ts'
import { languageOf } from '../language.ts'

type Format = (typeof documentFormats)[number]

/** Bytes of a file; whoever changes this changes the sentence too. */
export const maxSize = 20_000_000

const faults = {
  size: label(
    'Il file supera i 20 MB: riducilo, per esempio abbassando la qualità delle immagini, o dividilo.',
    'The file is larger than 20 MB: make it smaller, for example with pictures of lower quality, or split it.',
  ),
  format: label(
    'Questo tipo di file non si può caricare. Salvalo come PDF, ODT, DOCX, XLSX o ODS; se è firmato va bene .p7m.',
    'This type of file cannot be uploaded. Save it as PDF, ODT, DOCX, XLSX or ODS; a signed .p7m will do too.',
  ),
  content: label(
    'Il contenuto non corrisponde al nome: non è un vero file .%. Aprilo, salvalo di nuovo in quel formato e caricalo.',
    'The content does not match the name: this is no real .% file. Open it, save it again in that format and upload it.',
  ),
}

const types: Record<Exclude<Format, 'p7m'>, string> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const signedType = 'application/pkcs7-mime'

/**
 * What Payload is told to let through. It goes by the ending of a file in which it finds no type, and knows no
 * .p7m, hence plain text; what a file really is has been checked by then.
 */
export const documentTypes = [...Object.values(types), signedType, 'application/x-pkcs7-mime', 'text/plain']

/** Refuses a file that is too large, at its field. */
export const checkSize: CollectionBeforeOperationHook = ({ req }) => {
  if (req.file && req.file.size > maxSize) refuse(req, faults.size)
}

/** Refuses a document that is none of the formats, or is not what its name says, at its field. */
export const checkDocument: CollectionBeforeOperationHook = async ({ req }) => {
  const { file } = req
  if (!file) return
  const format = documentFormats.find((ending) => file.name.toLowerCase().endsWith(`.${ending}`))
  if (format === undefined) refuse(req, faults.format)
  else if (!(await isReally(format, file.data))) refuse(req, faults.content, format)
  // Browsers send all sorts of types for signed files.
  else file.mimetype = format === 'p7m' ? signedType : types[format]
}

async function isReally(format: Format, data: Buffer): Promise<boolean> {
  if (format === 'p7m') return isSigned(data) || isSigned(fromBase64(data))
  if (format === 'pdf' && !isWholePdf(data)) return false
  const found = await fileTypeFromBuffer(data).catch(() => undefined)
  return found?.mime === types[format]
}

/** A signed file begins with a sequence and, inside it, the name of "signed data" (1.2.840.113549.1.7.2). */
function isSigned(data: Buffer): boolean {
  const signedData = Buffer.from('06092a864886f70d010702', 'hex')
  return data[0] === 0x30 && data.subarray(0, 32).includes(signedData)
}

/** The bytes of a text in base64, with or without its "BEGIN" and "END" lines. */
function fromBase64(data: Buffer): Buffer {
  const text = data
    .subarray(0, 4_096)
    .toString('latin1')
    .replace(/-----[A-Z0-9 ]+-----/g, '')
  return Buffer.from(text.replace(/\s/g, '').slice(0, 256), 'base64')
}

/** A file cut short by a broken upload has no end. */
function isWholePdf(data: Buffer): boolean {
  const end = data.subarray(-1_024).toString('latin1')
  return data.subarray(0, 5).toString('latin1') === '%PDF-' && end.includes('%%EOF') && end.includes('xref')
}

/** Refuses a file at its field, in the language of whoever uploads it. */
export function refuse(req: PayloadRequest, fault: Label, format = ''): never {
  const message = fault[languageOf(req)].replace('%', format)
  throw new ValidationError({ errors: [{ path: 'file', message, label: 'File' }], req }, req.t)
}
