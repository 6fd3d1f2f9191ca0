import { constants, setPriority } from 'node:os'
import { readEnvironment } from '../../environment.ts'
import { openCms } from '../source/open-cms.ts'
import { recordProof } from './proof-record.ts'
import { proveLive } from './prove.ts'
import { loadRenderer } from './renderer.ts'

// A process of its own, which proves the live release and writes down how it ended, for the instant in its argument.

/** Pages and publications come first. */
setPriority(constants.priority.PRIORITY_LOW)

const payload = await openCms()
const proof = await proveLive({ payload, renderer: await loadRenderer(), settings: readEnvironment() })
if (proof !== null) {
  const { release, files, differences } = proof
  process.stdout.write(
    differences.length === 0
      ? `proof: release ${release} is the same as one made from nothing, ${files} files\n`
      : `failed: the proof of release ${release}: ${differences.length} of ${files} files\n${differences.join('\n')}\n`,
  )
  // Once this is written down the publisher makes the release anew, and ends what proves the old one.
  await recordProof(payload, proof, Number(process.argv[2]))
}
process.exit(0)
