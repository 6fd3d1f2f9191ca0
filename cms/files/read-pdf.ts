import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs'
import type { PdfFault, PdfReading } from '../../content/pdf-reading.ts'

/** So many pages are looked at: of a long file those that stand evenly over it. */
const sample = 20

/** What a PDF says of itself. It runs as long as the file makes it: only where that can be ended. */
export async function readPdf(data: Uint8Array): Promise<PdfReading | PdfFault> {
  const task = getDocument({ data, disableFontFace: true, verbosity: 0 })
  try {
    const pdf = await task.promise
    return pdf.numPages === 0 ? 'broken' : await describe(pdf)
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken'
  }
}

async function describe(pdf: PDFDocumentProxy): Promise<PdfReading> {
  const { info, metadata } = await pdf.getMetadata()
  const said = new Map<string, unknown>(Object.entries(info))
  const xmp = (name: string): string | null => textOf(metadata?.get(name))
  const looked = await Promise.all(pagesToLookAt(pdf.numPages).map((number) => lookAt(pdf, number)))
  const withText = looked.filter(({ hasText }) => hasText).length
  const marks = await pdf.getMarkInfo()
  return {
    pages: pdf.numPages,
    tagged: marks?.Marked === true && looked.some(({ hasTags }) => hasTags),
    text: withText === looked.length ? 'all' : withText === 0 ? 'none' : 'some',
    language: textOf(said.get('Language')),
    title: textOf(said.get('Title')) ?? xmp('dc:title'),
    pdfUa: xmp('pdfuaid:part'),
    restricted: said.get('EncryptFilterName') !== null,
  }
}

/** One page after the other, and no page twice. */
function pagesToLookAt(pages: number): number[] {
  const step = Math.max(1, (pages - 1) / (sample - 1))
  return [...new Set(Array.from({ length: Math.min(pages, sample) }, (_, index) => 1 + Math.round(index * step)))]
}

async function lookAt(pdf: PDFDocumentProxy, number: number): Promise<{ hasText: boolean; hasTags: boolean }> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const hasText = items.some((item) => 'str' in item && item.str.trim() !== '')
  const hasTags = (await page.getStructTree()) !== null
  page.cleanup()
  return { hasText, hasTags }
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\0/g, '').trim() : ''
  return text === '' ? null : text.slice(0, 500)
}
