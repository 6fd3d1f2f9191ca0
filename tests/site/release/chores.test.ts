import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Chores } from '../../../site/release/chores.ts'
import { pruneShareImages } from '../../../site/release/share-images.ts'
import { Objects } from '../../../site/release/store/objects.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import { Pruner } from '../../../site/release/store/pruner.ts'
import { sourcesOf } from '../../../site/source/snapshot.ts'
import { snapshotOf } from '../snapshots.ts'

let dataDir = ''
let share = ''
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'chores-'))
  share = path.join(dataDir, 'share')
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('an image that gets its name while others are looked through is no failure', async () => {
  mkdirSync(share)
  // What the folder names and nobody finds.
  symlinkSync('nowhere', path.join(share, 'card.png.making'))
  await pruneShareImages(new Map(), dataDir, Date.now())
  expect(readdirSync(share)).toEqual(['card.png.making'])
})

test('a chore that fails is told and tried again, and nothing else is the worse for it', async () => {
  const said: string[] = []
  const say = (message: string): void => void said.push(message)
  const store = releaseStore(dataDir)
  const chores = new Chores({ dataDir, say }, new Pruner(store, new Objects(store.objects), say))
  const snapshot = snapshotOf({ it: {}, en: {} })
  const pictures = { ready: new Map(), files: new Map(), isPending: false, faults: [] }
  const none = { files: new Map(), shareImages: new Map() }
  chores.plan({ id: '1', pages: 1, rendered: 1, sources: sourcesOf(snapshot, 0), pictures, ...none }, snapshot)

  writeFileSync(share, 'no folder')
  const outcomes: string[] = []
  while (outcomes.at(-1) !== 'failed' && outcomes.length < 9) outcomes.push(await chores.doOne(Date.now()))
  expect(said.at(-1)).toMatch(/^failed: a chore, which is tried again: ENOTDIR/)

  rmSync(share)
  while (outcomes.at(-1) !== 'nothing' && outcomes.length < 99) outcomes.push(await chores.doOne(Date.now()))
  expect(outcomes.at(-1)).toBe('nothing')
  expect(said).toHaveLength(1)
})
