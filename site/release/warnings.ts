import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { imagesOf } from '../../content/figures.ts'
import { kindNames } from '../../content/kinds.ts'
import type { LinkWarning } from '../../content/link-warning.ts'
import type { PictureWarning } from '../../content/picture-warning.ts'
import { localeCodes } from '../../i18n/locales.ts'
import type { Snapshot } from '../source/snapshot.ts'
import { deadLinks } from './dead-links.ts'
import type { Release } from './make-release.ts'
import { writeReceipts, type Receipt } from './outbox.ts'

const collection = 'publications'

type Warning = PictureWarning | LinkWarning

/**
 * Tells staff what of theirs the live release cannot show: images, in the newest receipt of each and of each document
 * that shows it, and links that lead nowhere any more. Receipts that warn of what is well again are cleared. What is
 * live does not wait for it.
 */
export async function writeWarnings(
  payload: Payload,
  snapshot: Snapshot,
  { pictures, sources }: Pick<Release, 'pictures' | 'sources'>,
  origin: string,
): Promise<void> {
  const warned = await payload.find({ collection, where: { warned: { equals: true } }, pagination: false, depth: 0 })
  const receipts = new Map<string, Receipt>(warned.docs.map(({ id }) => [id, { warned: false, warnings: [] }]))
  const subjects = subjectsOf(snapshot, pictures.faults)
  for (const { of, warnings } of deadLinks(snapshot, sources, origin))
    for (const warning of warnings) addWarning(subjects, of.kind, of.id, warning)
  for (const { subject, documentId, warnings } of subjects.values()) {
    const where = { subject: { equals: subject }, documentId: { equals: documentId } }
    const { docs } = await payload.find({ collection, where, sort: '-createdAt', limit: 1, depth: 0 })
    for (const row of docs) {
      if (row.warned === true && isDeepStrictEqual(row.warnings, warnings)) receipts.delete(row.id)
      else receipts.set(row.id, { warned: true, warnings })
    }
  }
  await writeReceipts(
    payload,
    [...receipts].map(([id, receipt]) => ({ id, receipt })),
  )
}

interface Subject {
  subject: string
  documentId: string
  warnings: Warning[]
}

type Subjects = Map<string, Subject>

/** Whom faults of images concern: the images themselves, and the documents that would show them. */
function subjectsOf({ contents }: Snapshot, faults: readonly PictureWarning[]): Subjects {
  const subjects: Subjects = new Map()
  for (const { image: of, file, fault: why } of faults) {
    const fault = { image: of, file, fault: why }
    addWarning(subjects, 'media', fault.image, fault)
    for (const locale of localeCodes) {
      for (const kind of kindNames)
        for (const document of contents[locale][kind])
          if (imagesOf(document).some(({ id }) => id === fault.image)) addWarning(subjects, kind, document.id, fault)
    }
  }
  return subjects
}

function addWarning(subjects: Subjects, subject: string, documentId: string, warning: Warning): void {
  const known = subjects.get(`${subject}/${documentId}`) ?? { subject, documentId, warnings: [] }
  if (!known.warnings.includes(warning)) known.warnings.push(warning)
  subjects.set(`${subject}/${documentId}`, known)
}
