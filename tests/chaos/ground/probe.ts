import { readdirSync } from 'node:fs'
import { liveRelease } from '../../../site/release/store/live.ts'
import { readManifest, type Files } from '../../../site/release/store/manifests.ts'
import { releaseStore, type ReleaseStore } from '../../../site/release/store/places.ts'
import type { Ground } from './ground.ts'
import type { Random } from './random.ts'
import { hashOf } from './releases.ts'
import { pause } from './wait.ts'

/** Readers load these again and again, and any other page of the release as chance has it. */
const always = ['/it/index.html', '/it/notizie/index.html', '/it/notizie/notizia-0/index.html', '/sitemap.xml']

/** What a page shows or runs. */
const asset = /(?:src|href)="(\/(?:_astro|pictures)\/[^"]+)"/g

/** Readers who load pages all the time and look whether each is whole and of one release. */
export class Probe {
  readonly #ground: Ground
  readonly #store: ReleaseStore
  readonly #random: Random
  readonly #known = new Map<string, Files>()
  #isOver = false
  #readers: Promise<void>[] = []
  /** How many answers came, and what was wrong with which. */
  loads = 0
  readonly bad: string[] = []

  constructor(ground: Ground, random: Random) {
    this.#ground = ground
    this.#store = releaseStore(ground.dataDir)
    this.#random = random
  }

  /** Lets so many readers begin. */
  start(readers = 3): this {
    this.#readers = Array.from({ length: readers }, () => this.#read())
    return this
  }

  async stop(): Promise<void> {
    this.#isOver = true
    await Promise.all(this.#readers)
  }

  async #read(): Promise<void> {
    while (!this.#isOver) {
      try {
        await this.#load(this.#choose())
      } catch (error) {
        this.bad.push(String(error))
      }
      await pause(5)
    }
  }

  #choose(): string {
    const files = this.#files(liveRelease(this.#store))
    const pages = files === undefined ? [] : [...files.keys()].filter((name) => /\.(html|xml|json|ics)$/.test(name))
    const open = pages.filter((name) => !/^\/(\.release|it\/410|en\/410)|404\.html$|^\/index\.html$/.test(name))
    return this.#random.pick(this.#random.below(2) === 0 || open.length === 0 ? always : open)
  }

  async #load(file: string): Promise<void> {
    const before = liveRelease(this.#store)
    const url = encodeURI(file.replace(/index\.html$/, ''))
    const answer = await fetch(`${this.#ground.origin}${url}`, { redirect: 'manual' })
    const body = Buffer.from(await answer.arrayBuffer())
    const after = liveRelease(this.#store)
    this.loads += 1
    const possible = this.#between(before, after).map((id) => this.#files(id)?.get(file))
    if (answer.status !== 200) {
      // It may have gone, or come, in between.
      if (!possible.includes(undefined)) this.bad.push(`${url}: ${answer.status} in ${before}`)
      return
    }
    if (!possible.includes(hashOf(body))) this.bad.push(`${url}: not as in ${before} or ${after}`)
    if (!file.endsWith('.html')) return
    if (!body.includes('</html>')) this.bad.push(`${url}: not whole`)
    const assets = [...new Set([...body.toString().matchAll(asset)].map(([, name = '']) => name))]
    if (assets.length > 0) await this.loadAsset(this.#random.pick(assets), `${url} in ${before}`)
  }

  /** Loads something that a page names. */
  async loadAsset(name: string, from: string): Promise<void> {
    const answer = await fetch(`${this.#ground.origin}${name}`)
    await answer.arrayBuffer()
    this.loads += 1
    if (answer.status !== 200) this.bad.push(`${name} of ${from}: ${answer.status}`)
  }

  /** All releases that may have been live from one instant to another. */
  #between(before: string | null, after: string | null): string[] {
    if (before === null || after === null) return []
    if (before === after) return [before]
    const [first = '', last = ''] = [before, after].toSorted()
    const ids = readdirSync(this.#store.manifests).filter((name) => name.endsWith('.json'))
    return ids.map((name) => name.slice(0, -5)).filter((id) => id >= first && id <= last)
  }

  #files(id: string | null): Files | undefined {
    if (id === null) return undefined
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const files = readManifest(this.#store, id)
    if (files !== null) this.#known.set(id, files)
    return files ?? undefined
  }
}
