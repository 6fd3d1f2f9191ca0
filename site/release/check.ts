import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { exportedManifest, exportedSignature, isInside } from './export.ts'
import { listFiles } from './list-files.ts'
import { messageOf } from './message.ts'
import { companions, hidden } from './store/folders.ts'
import { liveRelease } from './store/live.ts'
import { listManifests, manifestFile, parseRelease, signatureFile, type Files } from './store/manifests.ts'
import { hashOf, objectFile } from './store/objects.ts'
import type { ReleaseStore } from './store/places.ts'
import { isSigned } from './store/signature.ts'

/**
 * Checks a folder into which a release was written: the signature of its list of files, and every file.
 * @param publicKey of the installation that wrote it, in PEM
 * @returns what is wrong, file by file
 */
export async function checkFolder(folder: string, publicKey: string): Promise<string[]> {
  const own = [`/${exportedManifest}`, `/${exportedSignature}`]
  const [list, signature] = own.map((name) => path.join(folder, name))
  if (list === undefined || signature === undefined || !existsSync(list)) {
    return [`${folder}: no release was written here, or its ${exportedManifest} is gone`]
  }
  const { files, faults } = readSigned(list, signature, publicKey)
  if (files === null) return faults
  const present = new Set(await listFiles(folder))
  const strange = [...files.keys()].filter((name) => !isInside(folder, name))
  if (strange.length > 0) return [...faults, ...strange.map((name) => `${name}: leads out of the folder`)]
  return [
    ...faults,
    ...[...files].flatMap(([name, hash]) => faultOf(name, path.join(folder, name), hash)),
    ...[...present].filter((name) => !files.has(name) && !own.includes(name)).map(added),
  ]
}

/**
 * Checks every release that is kept: the signatures of the lists, what the files hold, and the folders that are there.
 * @param publicKey of this installation, in PEM
 * @returns what is wrong, file by file
 */
export async function checkStore(store: ReleaseStore, publicKey: string): Promise<string[]> {
  const live = liveRelease(store)
  const ids = await listManifests(store)
  const faults = live === null || ids.includes(live) ? [] : [`${live}: is live, but the list of its files is gone`]
  const sound = new Map<string, boolean>()
  const isSound = (hash: string): boolean => {
    const known = sound.get(hash) ?? isWhole(objectFile(store.objects, hash), hash)
    sound.set(hash, known)
    return known
  }
  for (const id of ids) {
    const signed = readSigned(manifestFile(store, id), signatureFile(store, id), publicKey)
    const broken = [...(signed.files ?? [])].filter(([, hash]) => !isSound(hash))
    const found = [
      ...signed.faults,
      ...broken.map(([name, hash]) => `${id} ${name}: its content ${hash} is missing or damaged`),
      ...(signed.files === null ? [] : await checkOwnFolder(store, id, signed.files)),
    ]
    // A release may have been cleared away meanwhile.
    if (existsSync(manifestFile(store, id))) faults.push(...found)
  }
  return faults
}

/** Checks the folder of a release that is kept, if it has one at hand. */
async function checkOwnFolder(store: ReleaseStore, id: string, files: Files): Promise<string[]> {
  const folder = path.join(store.releases, id)
  if (!isAtHand(folder)) return []
  const present = await listFiles(folder)
  const isCompanion = (name: string): boolean =>
    companions.some((ending) => name.endsWith(ending) && files.has(name.slice(0, -ending.length)))
  const faults = [
    ...[...files].flatMap(([name, hash]) => {
      const file = path.join(folder, name)
      return isSameFile(file, objectFile(store.objects, hash)) ? [] : faultOf(name, file, hash)
    }),
    ...present.filter((name) => !files.has(name) && !isCompanion(name)).map(added),
  ]
  // It may have become the folder of another release meanwhile.
  return isAtHand(folder) ? faults.map((fault) => `${id} ${fault}`) : []
}

function isAtHand(folder: string): boolean {
  return existsSync(folder) && (statSync(folder).mode & 0o777) !== hidden && readdirSync(folder).length > 0
}

/** Reads a signed list of files; null when it is none. */
function readSigned(list: string, signature: string, publicKey: string): { files: Files | null; faults: string[] } {
  const faults: string[] = []
  try {
    const text = readFileSync(list, 'utf8')
    if (!existsSync(signature)) faults.push(`${list}: is not signed`)
    else if (!isSigned(text, readFileSync(signature, 'utf8'), publicKey)) {
      faults.push(`${list}: its signature is not of this key; it was changed, or is of another installation`)
    }
    return { files: parseRelease(text).files, faults }
  } catch (error) {
    return { files: null, faults: [...faults, `${list}: cannot be read: ${messageOf(error)}`] }
  }
}

function faultOf(name: string, file: string, hash: string): string[] {
  if (!existsSync(file)) return [`${name}: is missing`]
  return isWhole(file, hash) ? [] : [`${name}: was changed`]
}

function isWhole(file: string, hash: string): boolean {
  return existsSync(file) && hashOf(readFileSync(file)) === hash
}

/** Whether two names lead to the same bytes on disk. */
function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false
  const [a, b] = [statSync(one), statSync(other)]
  return a.ino === b.ino && a.dev === b.dev
}

const added = (name: string): string => `${name}: was added`
