import { handleEndpoints } from 'payload'
import type { LoggedIn, RestAnswer, TestCms } from './cms.ts'

/** The smallest PDF that is one from beginning to end. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\nxref\n0 4\ntrailer<</Root 1 0 R/Size 4>>\nstartxref\n9\n%%EOF\n',
)

/** The beginning of a file in an envelope of signed data (CMS, RFC 5652). */
export const signed = Buffer.concat([Buffer.from('3082010006092a864886f70d010702a081f2', 'hex'), Buffer.alloc(242)])

/** A ZIP of uncompressed files: what office documents are made of. */
export function zipOf(files: Record<string, string>): Buffer {
  const parts = Object.entries(files).map(([name, text]) => {
    const [path, data] = [Buffer.from(name), Buffer.from(text)]
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    header.writeUInt32LE(data.length, 18)
    header.writeUInt32LE(data.length, 22)
    header.writeUInt16LE(path.length, 26)
    return Buffer.concat([header, path, data])
  })
  return Buffer.concat([...parts, Buffer.alloc(64)])
}

/** An empty document of an office program. */
export function officeFile(format: 'odt' | 'ods' | 'docx' | 'xlsx'): Buffer {
  if (format === 'odt') return zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' })
  if (format === 'ods') return zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })
  const main = format === 'docx' ? 'wordprocessingml.document' : 'spreadsheetml.sheet'
  const types = `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`
  return zipOf({ '[Content_Types].xml': types, [format === 'docx' ? 'word/document.xml' : 'xl/workbook.xml']: '<a/>' })
}

/** Uploads a document, or replaces the file of one, as the form of the admin does. */
export async function upload(
  { payload }: TestCms,
  as: LoggedIn,
  file: { name: string; data: Buffer; type?: string },
  options: { id?: string; language?: string; collection?: string; query?: string; data?: object } = {},
): Promise<RestAnswer> {
  const body = new FormData()
  const data = { title: file.name, language: 'it', accessibility: 'unknown', alt: file.name, ...options.data }
  body.set('_payload', JSON.stringify(data))
  body.set('file', new Blob([new Uint8Array(file.data)], { type: file.type ?? 'application/octet-stream' }), file.name)
  const path = `/api/${options.collection ?? 'documents'}${options.id === undefined ? '' : `/${options.id}`}?locale=it&${options.query ?? ''}`
  const request = new Request(`http://localhost:3000${path}`, {
    method: options.id === undefined ? 'POST' : 'PATCH',
    headers: { Authorization: `JWT ${as.token}`, 'Accept-Language': options.language ?? 'it' },
    body,
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, body: (await response.json()) as unknown }
}
