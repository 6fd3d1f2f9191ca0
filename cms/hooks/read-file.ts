import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { readEnvironment } from '../../environment.ts'
import { pdfFaults, type PdfFault } from '../../content/pdf-reading.ts'
import { readInProcess, type Outcome } from '../files/pdf-reader.ts'
import { pdfWords } from '../files/words.ts'
import type { Document } from '../payload-types.ts'
import { refuse } from './check-file.ts'

/** Refuses a PDF that nobody could open, at its field. */
export const checkPdf: CollectionBeforeOperationHook = async ({ req }) => {
  const { file } = req
  if (file?.mimetype !== 'application/pdf') return
  const outcome = await readInProcess(file.data)
  if (outcome === 'broken' || outcome === 'locked') refuse(req, pdfWords.refused[outcome])
}

/** Keeps what a PDF says of itself; of one that was uploaded before it was read, with the next save. */
export const keepReading: CollectionBeforeChangeHook<Document> = async ({ data, originalDoc, req }) => {
  const { file } = req
  if (file)
    return { ...data, reading: file.mimetype === 'application/pdf' ? kept(await readInProcess(file.data)) : null }
  const { filename, mimeType, reading } = originalDoc ?? {}
  if (reading || !filename || mimeType !== 'application/pdf') return { ...data, reading: reading ?? null }
  const stored = path.join(/* turbopackIgnore: true */ readEnvironment().dataDir, 'documents', path.basename(filename))
  const bytes = await readFile(/* turbopackIgnore: true */ stored).catch(() => null)
  return { ...data, reading: bytes === null ? null : kept(await readInProcess(bytes)) }
}

function kept(outcome: Outcome): Exclude<Outcome, PdfFault> | null {
  return isFault(outcome) ? null : outcome
}

function isFault(outcome: Outcome): outcome is PdfFault {
  return pdfFaults.some((fault) => fault === outcome)
}
