import type { Payload } from 'payload'
import type { Publication } from '../../../cms/payload-types.ts'
import type { PictureWarning } from '../../../content/picture-warning.ts'
import { localeCodes } from '../../../i18n/locales.ts'
import type { Snapshot } from '../../source/snapshot.ts'
import { writeReceipts, type Receipt } from '../outbox.ts'

const collection = 'publications'

/**
 * Tells staff of the images that the live release cannot show: in the newest receipt of each image and of each document
 * that shows it. Receipts that warn of what is well again are cleared. What is live does not wait for it.
 */
export async function writeWarnings(
  payload: Payload,
  snapshot: Snapshot,
  faults: readonly PictureWarning[],
): Promise<void> {
  const warned = await payload.find({ collection, where: { warned: { equals: true } }, pagination: false, depth: 0 })
  const receipts = new Map<string, Receipt>(warned.docs.map(({ id }) => [id, { warned: false, warnings: [] }]))
  for (const [, { subject, documentId, warnings }] of subjectsOf(snapshot, faults)) {
    const where = { subject: { equals: subject }, documentId: { equals: documentId } }
    const { docs } = await payload.find({ collection, where, sort: '-createdAt', limit: 1, depth: 0 })
    for (const row of docs) {
      if (isSame(row, warnings)) receipts.delete(row.id)
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
  warnings: PictureWarning[]
}

/** Whom the faults concern: the images themselves, and the documents that would show them. */
function subjectsOf({ contents }: Snapshot, faults: readonly PictureWarning[]): Map<string, Subject> {
  const subjects = new Map<string, Subject>()
  const add = (subject: string, documentId: string, warning: PictureWarning): void => {
    const known = subjects.get(`${subject}/${documentId}`) ?? { subject, documentId, warnings: [] }
    if (!known.warnings.includes(warning)) known.warnings.push(warning)
    subjects.set(`${subject}/${documentId}`, known)
  }
  for (const { image: of, file, fault: why } of faults) {
    const fault = { image: of, file, fault: why }
    add('media', fault.image, fault)
    for (const locale of localeCodes) {
      for (const kind of ['stories', 'news'] as const)
        for (const { id, image } of contents[locale][kind]) if (image?.id === fault.image) add(kind, id, fault)
    }
  }
  return subjects
}

function isSame({ warned, warnings }: Publication, wanted: readonly PictureWarning[]): boolean {
  return (
    warned === true &&
    warnings?.length === wanted.length &&
    warnings.every(
      ({ image, file, fault }, index) =>
        image === wanted[index]?.image && file === wanted[index].file && fault === wanted[index].fault,
    )
  )
}
