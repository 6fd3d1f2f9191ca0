import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signWith,
  verify,
  type KeyObject,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The keys of this machine that were read already, by data folder. */
const known = new Map<string, KeyObject>()

/** Where the public half of the key is, with which anybody can check a release. */
export function publicKeyFile(dataDir: string): string {
  return path.join(dataDir, 'keys', 'release.pub.pem')
}

/** Signs a text with the key of this installation (Ed25519), which is made when there is none; Base64. */
export function sign(text: string, dataDir: string): string {
  const key = known.get(dataDir) ?? readKey(dataDir)
  known.set(dataDir, key)
  return signWith(null, Buffer.from(text), key).toString('base64')
}

/**
 * Whether a text was signed with the private half of a key.
 * @param publicKey in PEM
 */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  return verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64'))
}

function readKey(dataDir: string): KeyObject {
  const file = path.join(dataDir, 'keys', 'release.pem')
  if (!existsSync(file)) makeKeys(file, publicKeyFile(dataDir))
  return createPrivateKey(readFileSync(file))
}

/** The private half appears last, and whole: while it is not there, both are made anew. */
function makeKeys(privateFile: string, publicFile: string): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  mkdirSync(path.dirname(privateFile), { recursive: true, mode: 0o700 })
  writeFileSync(publicFile, publicKey)
  writeFileSync(`${privateFile}.making`, privateKey, { mode: 0o600 })
  renameSync(`${privateFile}.making`, privateFile)
}
