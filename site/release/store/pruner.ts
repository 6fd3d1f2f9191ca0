import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { begin } from '../steps.ts'
import { removeFolders } from './folders.ts'
import { liveRelease } from './live.ts'
import { listManifests, readManifest, removeManifest, type Files } from './manifests.ts'
import type { Hash, Objects } from './objects.ts'
import { messageOf } from '../message.ts'
import type { ReleaseStore } from './places.ts'
import { realNow } from './real-now.ts'
import { keptOf } from './retention.ts'

/** Milliseconds between two searches for contents that no release has any more. */
const pause = 3_600_000

/** What is left to do of such a search. */
interface Sweep {
  unread: string[]
  hashes: Set<Hash>
  names: Set<string>
  /** Folders of contents that were not looked through yet; null before all manifests are read. */
  folders: string[] | null
}

/** Clears away, in small steps, the releases that are too old to go back to, and what nothing else names. */
export class Pruner {
  readonly #store: ReleaseStore
  readonly #objects: Objects
  readonly #say: (message: string) => void
  #isDue = true
  #isSweepDue = true
  #sweptAt = 0
  #sweep: Sweep | null = null
  #removing: Promise<void> | null = null
  #held: string | null = null

  constructor(store: ReleaseStore, objects: Objects, say: (message: string) => void) {
    this.#store = store
    this.#objects = objects
    this.#say = say
  }

  /** Learns of a new release. */
  follow(files: Files): void {
    this.#isDue = true
    if (this.#sweep === null) return
    for (const [name, hash] of files) this.#note(this.#sweep, name, hash)
  }

  /** Learns which release is held, and so must stay whatever its age. */
  keep(held: string | null): void {
    this.#held = held
  }

  /**
   * Does one step; returns whether there was anything to do.
   * @param now the time for which releases are kept, in epoch milliseconds
   */
  async step(now: number): Promise<boolean> {
    if (this.#sweep !== null) return this.#goOn(this.#sweep)
    if (!this.#isDue) return false
    this.#isDue = false
    begin('prune')
    // Nothing waits for it: a large folder takes seconds.
    this.#removing ??= removeFolders(this.#store).finally(() => (this.#removing = null))
    this.#removing.catch((error: unknown) => this.#say(`old folders were not removed: ${messageOf(error)}`))
    if (await this.#removeManifests(now)) this.#isSweepDue = true
    if (this.#isSweepDue && realNow() - this.#sweptAt > pause) await this.#begin()
    return true
  }

  async #removeManifests(now: number): Promise<boolean> {
    const ids = await listManifests(this.#store)
    const kept = keptOf(ids, now)
    const live = liveRelease(this.#store)
    const gone = ids.filter((id) => !kept.has(id) && id !== live && id !== this.#held)
    for (const id of gone) await removeManifest(this.#store, id)
    return gone.length > 0
  }

  async #begin(): Promise<void> {
    this.#sweptAt = realNow()
    this.#isSweepDue = false
    const unread = await listManifests(this.#store)
    this.#sweep = { unread, hashes: new Set(), names: new Set(), folders: null }
  }

  #note(sweep: Sweep, name: string, hash: Hash): void {
    sweep.hashes.add(hash)
    sweep.names.add(name)
  }

  async #goOn(sweep: Sweep): Promise<boolean> {
    const id = sweep.unread.pop()
    if (id !== undefined) {
      for (const [name, hash] of readManifest(this.#store, id) ?? []) this.#note(sweep, name, hash)
      return true
    }
    sweep.folders ??= existsSync(this.#store.objects) ? readdirSync(this.#store.objects) : []
    const folder = sweep.folders.pop()
    if (folder !== undefined) {
      const objects = readdirSync(path.join(this.#store.objects, folder))
      for (const object of objects) if (!sweep.hashes.has(object)) this.#objects.remove(object)
      return true
    }
    await this.#removeAssets(sweep.names)
    this.#sweep = null
    return true
  }

  async #removeAssets(names: ReadonlySet<string>): Promise<void> {
    for (const top of ['_astro', 'pictures']) {
      const folder = path.join(this.#store.assets, top)
      if (!existsSync(folder)) continue
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      for (const file of files.filter((one) => one.isFile())) {
        const name = path.relative(this.#store.assets, path.join(file.parentPath, file.name))
        if (!names.has(`/${name}`)) await rm(path.join(this.#store.assets, name))
      }
    }
  }
}
