import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { manifestFile, signatureFile } from '../../../../site/release/store/manifests.ts'
import { isSigned, publicKeyFile } from '../../../../site/release/store/signature.ts'
import { release, temporaryStore } from '../../temporary-store.ts'

test('a release is signed by its installation, and by no other', async () => {
  const [store, other] = [temporaryStore(), temporaryStore()]
  for (const one of [store, other]) await release(one, '1', { 'index.html': 'one' })
  const dataDir = path.dirname(store.releases)
  const [text, signature] = [manifestFile, signatureFile].map((file) => readFileSync(file(store, '1'), 'utf8'))
  const [own, foreign] = [store, other].map(({ releases }) =>
    readFileSync(publicKeyFile(path.dirname(releases)), 'utf8'),
  )

  expect(isSigned(text ?? '', signature ?? '', own ?? '')).toBe(true)
  expect(isSigned(`${text} `, signature ?? '', own ?? '')).toBe(false)
  expect(isSigned(text ?? '', signature ?? '', foreign ?? '')).toBe(false)
  expect(statSync(path.join(dataDir, 'keys/release.pem')).mode & 0o777).toBe(0o600)
})
