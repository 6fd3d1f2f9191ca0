import { readEnvironment } from '../../environment.ts'
import { recordProof } from '../../site/release/proof-record.ts'
import { proveLive } from '../../site/release/prove.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import { openCms } from '../../site/source/open-cms.ts'
import { say } from '../say.ts'

/** Makes the live release once more from nothing and compares; what came of it counts as the nightly proof does. */
export async function prove(): Promise<number> {
  const payload = await openCms()
  const proof = await proveLive({ payload, renderer: await loadRenderer(), settings: readEnvironment() })
  if (proof === null) {
    say('proof', 'not now: something waits to be published, or a release is held; try again')
    return 1
  }
  const { release, files, differences } = proof
  await recordProof(payload, proof, Date.now())
  for (const difference of differences) process.stdout.write(`  ${difference}\n`)
  if (differences.length === 0) say('proof', `${release} is the same as one made from nothing: ${files} files`)
  else
    say('proof', `${release}: ${differences.length} of ${files} files differ; the next releases are made from nothing`)
  return differences.length === 0 ? 0 : 1
}
