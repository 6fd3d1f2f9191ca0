import { existsSync, readFileSync } from 'node:fs'
import { checkFolder, checkStore } from '../../site/release/check.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { publicKeyFile } from '../../site/release/store/signature.ts'
import { say } from '../say.ts'
import { UnknownRelease } from './releases.ts'

/** Checks a folder into which a release was written, or every release that is kept; tells what is wrong. */
export async function check(dataDir: string, folder?: string, key = publicKeyFile(dataDir)): Promise<number> {
  if (!existsSync(key)) {
    throw new UnknownRelease(
      `There is no key ${key}. Name the one of the installation that made the release: --key FILE (its keys/release.pub.pem).`,
    )
  }
  const publicKey = readFileSync(key, 'utf8')
  const faults = await (folder === undefined
    ? checkStore(releaseStore(dataDir), publicKey)
    : checkFolder(folder, publicKey))
  for (const fault of faults) process.stdout.write(`  ${fault}\n`)
  const what = folder ?? 'every release that is kept'
  say('check', faults.length === 0 ? `${what}: whole and signed` : `${what}: ${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
}
