import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteSharePath } from '../../content/paths.ts'
import { perLocale } from '../../i18n/locales.ts'
import { ShareDrawer } from '../../site/release/share-drawer.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { makeRelease, type Release } from '../../site/release/make-release.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import { shareFile } from '../../site/release/share-images.ts'
import { portalServer } from '../../site/serve/server.ts'
import { photograph, storeImage } from '../support/image-files.ts'
import { sampleSnapshot } from '../support/sample-release.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const dataDir = mkdtempSync(path.join(tmpdir(), 'pictured-'))
const server = portalServer(releaseStore(dataDir).current)
const renderer = await loadRenderer()
let origin = ''
let first: Release
let snapshot: ReturnType<typeof sampleSnapshot>

const release = () => makeRelease(renderer, snapshot, { dataDir, portalUrl: origin, isPortalLocal: true }, now)
const read = (name: string) => readFileSync(path.join(dataDir, 'current', name), 'utf8')
const storyPage = '/it/storie/wemake-it/index.html'
const shareOf = (html: string) => /og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  mkdirSync(path.join(dataDir, 'media'))
  const shown = storeImage(dataDir, 'shown', await photograph(2000, 1500))
  const broken = storeImage(dataDir, 'broken', Buffer.from('none'))
  const plain = sampleSnapshot(now)
  const withImages = perLocale((locale) => ({
    ...plain.contents[locale],
    stories: plain.contents[locale].stories.map((story) => ({
      ...story,
      image: story.id === 'wemake' ? shown : story.id === 'calzature' ? broken : null,
    })),
  }))
  snapshot = { ...plain, contents: withImages }
  // A busy machine may need a second release for the rest of the images.
  do first = await release()
  while (first.pictures.isPending)
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(dataDir, { recursive: true, force: true })
})

test('a story shows its picture in every width, with its size, credit and licence', () => {
  const html = read(storyPage)
  const hash = first.pictures.ready.get('shown')?.hash

  expect(html).toContain(
    `<source type="image/avif" srcset="/pictures/${hash}-480.avif 480w, /pictures/${hash}-960.avif 960w, /pictures/${hash}-1440.avif 1440w"`,
  )
  expect(html).toMatch(
    new RegExp(`<img src="/pictures/${hash}-1440.webp" alt="Immagine shown" width="1440" height="810" loading="eager"`),
  )
  expect(html).toMatch(/Ada Prova · <a href="https:\/\/creativecommons.org\/licenses\/by\/4.0\/"/)
  expect(read('/it/index.html')).not.toContain('loading="eager"')
})

test('a list fetches its first picture before all others, and names its author after the words', () => {
  const html = read('/it/storie/index.html')

  expect(html.match(/fetchpriority="high"/g)).toHaveLength(1)
  expect(html).toMatch(
    /Immagine:\s*<span[^>]*>\s*Ada Prova · <a href="https:\/\/creativecommons.org\/licenses\/by\/4.0\/"/,
  )
  expect(html).not.toContain('<figcaption')
})

test('the original is not published, and a broken one leaves its drawing', () => {
  expect(read('/it/storie/calzature-it/index.html')).not.toContain('<picture')
  expect(read('/it/storie/calzature-it/index.html')).toContain('class="tool-path"')
  expect(first.pictures.faults).toHaveLength(1)
  expect(() => read('/media/shown.jpg')).toThrow('ENOENT')
})

test('a second release takes its pictures from the first', async () => {
  const file = [...first.pictures.files.keys()][0] ?? ''
  const before = statSync(path.join(dataDir, 'current', file)).ino
  const second = await release()

  expect(second.id).not.toBe(first.id)
  expect(statSync(path.join(dataDir, 'current', file)).ino).toBe(before)
})

test('a picture may be kept for ever', async () => {
  const response = await fetch(`${origin}${[...first.pictures.files.keys()][0]}`)

  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
    200,
    'image/avif',
    'public, max-age=31536000, immutable',
  ])
})

test('until the image to share is made, the portal’s own stands in, for nobody to keep', async () => {
  const response = await fetch(shareOf(read(storyPage)))

  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(Buffer.from(await response.arrayBuffer())).toEqual(
    readFileSync(path.join(dataDir, 'current', siteSharePath.slice(1))),
  )
})

test('every page then has an image to share, 1200 by 630, made one by one', async () => {
  const said: string[] = []
  const drawer = new ShareDrawer(dataDir, (message) => said.push(message))
  const missing = () => [...first.shareImages.keys()].filter((name) => !existsSync(shareFile(dataDir, name)))
  const begun = performance.now()
  drawer.follow(first.shareImages)
  await drawer.stop()
  expect(missing().length).toBe(first.shareImages.size - 1)

  const next = new ShareDrawer(dataDir, (message) => said.push(message))
  next.follow(new Map([...first.shareImages].slice(0, 3)))
  // A release that comes meanwhile wants others.
  next.follow(first.shareImages)
  await next.settle()
  const each = Math.round((performance.now() - begun) / first.shareImages.size)
  process.stdout.write(`${first.shareImages.size} images to share, ${each} ms each\n`)

  expect(said).toEqual([])
  expect(missing()).toEqual([])
  const cards = ['storie/wemake-it', 'storie/orange-fiber-it', 'opportunita/voucher-it', 'luoghi'].map((page) =>
    shareOf(read(`/it/${page}/index.html`)),
  )
  for (const card of cards) {
    const response = await fetch(card)
    const { width, height, format } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()

    expect([width, height]).toEqual([1200, 630])
    expect(format).toBe(card.endsWith('.jpg') ? 'jpeg' : 'png')
    expect(response.headers.get('cache-control')).toContain('immutable')
  }
  expect(new Set(cards).size).toBe(4)
})
