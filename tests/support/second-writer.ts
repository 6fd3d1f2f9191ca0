import { findQueued, writeReceipts } from '../../site/release/outbox.ts'
import { openCms } from '../../site/source/open-cms.ts'

/** A second process on the same database, as the publisher is one: writes receipts for some milliseconds. */
const payload = await openCms()
process.send?.('started')
const errors: string[] = []
let written = 0
const end = performance.now() + Number(process.argv[2])
while (performance.now() < end) {
  try {
    const rows = await findQueued(payload)
    await writeReceipts(
      payload,
      rows.map(({ id }) => ({ id, receipt: { state: 'live' } })),
    )
    written += rows.length
  } catch (error) {
    errors.push(String(error))
  }
}
process.send?.({ errors, written }, () => process.exit(0))
