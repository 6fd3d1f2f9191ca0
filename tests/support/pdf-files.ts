import { constants, deflateRawSync } from 'node:zlib'
import Pdf from 'pdfkit'

interface Made {
  /** Null: a page without any. */
  text?: string | null
  tagged?: boolean
  language?: string
  title?: string
  pages?: number
  options?: PDFKit.PDFDocumentOptions
}

/** A real PDF, as a program for texts exports it. */
export async function pdfOf(made: Made = {}): Promise<Buffer> {
  const { text = 'Bando per le botteghe', tagged = false, language, title, pages = 1, options } = made
  const file = new Pdf({
    pdfVersion: '1.7',
    tagged,
    ...(language === undefined ? {} : { lang: language }),
    ...(title === undefined ? {} : { info: { Title: title }, displayTitle: true }),
    ...options,
  })
  const whole = Array.fromAsync<Buffer>(file)
  const draw = (): void => {
    if (text === null) file.rect(72, 72, 300, 300).fill('#c00')
    else file.text(text)
  }
  const root = tagged ? file.struct('Document') : null
  if (root) file.addStructure(root)
  for (let page = 1; page <= pages; page++) {
    if (page > 1) file.addPage()
    if (root) root.add(file.struct('P', {}, draw))
    else draw()
  }
  file.end()
  return Buffer.concat(await whole)
}

/** A PDF whose only page unpacks to so many megabytes. */
export function bomb(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1_000_000, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  const blocks = Array<Buffer>(megabytes).fill(block)
  const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, Buffer.from([3, 0, 0, 0, 0, 1])])
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj
4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream
`
  const end = '\nendstream endobj\nxref\n0 1\ntrailer<</Root 1 0 R/Size 5>>\nstartxref\n9\n%%EOF\n'
  return Buffer.concat([Buffer.from(head), stream, Buffer.from(end)])
}
