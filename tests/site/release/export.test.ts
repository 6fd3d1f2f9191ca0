import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkFolder } from '../../../site/release/check.ts'
import { exportRelease, type Exported } from '../../../site/release/export.ts'
import { parseManifest, readRelease } from '../../../site/release/store/manifests.ts'
import { objectFile } from '../../../site/release/store/objects.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import { publicKeyFile } from '../../../site/release/store/signature.ts'
import { hostFiles } from '../../../site/serve/static-host.ts'
import { files } from '../serving.ts'
import { release, temporaryStore } from '../temporary-store.ts'

const share = `/share/${'0a'.repeat(10)}.png`

/** A data folder with a release, a search index and an image to share. */
async function dataWith(more: Record<string, string> = {}): Promise<{ dataDir: string; write: Write }> {
  const store = temporaryStore()
  const dataDir = path.dirname(store.current)
  const page = `<meta property="og:image" content="http://x${share}"><meta content="/share/${'1b'.repeat(10)}.png">`
  await release(store, '1', { ...files, 'it/index.html': page, ...more })
  for (const [name, text] of [
    ['search/1/it/pagefind.js', 'find'],
    ['search/1/it/pagefind.js.br', 'squeezed'],
    ['search/1/it/.memory', 'ours'],
    ['assets/pagefind/it/fragment/a.pf_fragment', 'piece'],
    [share, 'image'],
    ['share/unnamed.png', 'image'],
  ] as const) {
    mkdirSync(path.dirname(path.join(dataDir, name)), { recursive: true })
    writeFileSync(path.join(dataDir, name), text)
  }
  symlinkSync('search/1', path.join(dataDir, 'current-search'))
  const write = async (target: string, id = '1'): Promise<Exported> => {
    const wanted = readRelease(store, id)
    if (wanted === null) throw new Error(`There is no release ${id}`)
    return exportRelease(dataDir, wanted, target, hostFiles)
  }
  return { dataDir, write }
}

type Write = (target: string, id?: string) => Promise<Exported>

function folder(): string {
  const target = mkdtempSync(path.join(tmpdir(), 'exported-'))
  onTestFinished(() => rmSync(target, { recursive: true, force: true }))
  return path.join(target, 'site')
}

const read = (...name: string[]): string => readFileSync(path.join(...name), 'utf8')

test('a host of static files gets pages, search, images to share, what is not there, and a list of all of it', async () => {
  const { dataDir, write } = await dataWith({ 'it/410/notizie/x/index.html': 'gone' })
  const target = folder()
  await write(target)

  expect(read(target, 'it/luoghi/città/index.html')).toBe('accento')
  expect(read(target, '404.html')).toBe(read(target, 'it/404.html'))
  expect(read(target, 'pagefind/it/pagefind.js')).toBe('find')
  expect(readdirSync(path.join(target, 'pagefind/it'))).toEqual(['fragment', 'pagefind.js'])
  expect(read(target, 'pagefind/it/fragment/a.pf_fragment')).toBe('piece')
  expect(readdirSync(path.join(target, 'share'))).toEqual([path.basename(share)])
  expect(read(target, '_redirects').split('\n')).toEqual([
    '/it/vecchia/ /it/luoghi/ 301',
    '/en/away/ /en/ 302',
    '/en/news/gone/ /en/410/news/gone/ 410',
    '/it/notizie/via/ /it/410/notizie/via/ 410',
    '/it/notizie/x/ /it/410/notizie/x/ 410',
    '',
  ])
  expect(read(target, '_headers')).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Content-Type-Options: nosniff\n/)
  expect(read(target, '_headers')).toContain('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  const listed = parseManifest(read(target, 'manifest.json'))
  const present = readdirSync(target, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  expect(listed.size).toBe(present.length - 2)
  expect(await checkFolder(target, read(publicKeyFile(dataDir)))).toEqual([])
})

test('writing again writes only what differs, and takes out what is gone', async () => {
  const { dataDir, write } = await dataWith({ 'it/alt/weg/index.html': 'old' })
  const target = folder()
  const first = await write(target)
  expect(first).toMatchObject({ written: first.files, removed: 0 })
  const page = path.join(target, 'it/luoghi/index.html')
  const { ino } = statSync(page)
  writeFileSync(path.join(target, 'en/index.html'), 'changed by somebody')
  writeFileSync(path.join(target, 'CNAME'), 'example.org')

  await release(releaseStore(dataDir), '2', { ...files, 'it/neu.html': 'new' })
  const second = await write(target, '2')

  // The changed page, the new one, the page without an image to share.
  expect(second).toMatchObject({ written: 3, removed: 2 })
  expect(statSync(page).ino).toBe(ino)
  expect(read(target, 'en/index.html')).toBe('<p>home</p>')
  expect(existsSync(path.join(target, 'it/alt'))).toBe(false)
  expect(read(target, 'CNAME')).toBe('example.org')
  expect(await write(target, '2')).toMatchObject({ written: 0, removed: 0 })
})

test('a folder with anything else in it is refused and stays as it is', async () => {
  const { write } = await dataWith()
  for (const [name, text] of [
    ['thesis.txt', 'years of work'],
    ['manifest.json', '{"name":"another program"}'],
    ['manifest.json', JSON.stringify({ id: '1', made: '2030-01-01T00:00:00Z', files: { '/../../x': 'a' } })],
  ] as const) {
    const target = folder()
    mkdirSync(target)
    writeFileSync(path.join(target, name), text)

    await expect(write(target)).rejects.toThrow('Name a folder that is empty')
    expect(readdirSync(target)).toEqual([name])
  }
})

test('a damaged file stops the writing; the folder tells that it is not whole, and the next run completes it', async () => {
  const { dataDir, write } = await dataWith()
  const target = folder()
  const hash = readRelease(releaseStore(dataDir), '1')?.files.get('/open-data/calls.csv') ?? ''
  const object = objectFile(path.join(dataDir, 'objects'), hash)
  rmSync(object)
  writeFileSync(object, 'iD')

  await expect(write(target)).rejects.toThrow('/open-data/calls.csv is not what it was')
  expect(await checkFolder(target, read(publicKeyFile(dataDir)))).toContain('/open-data/calls.csv: is missing')

  writeFileSync(object, 'id')
  writeFileSync(path.join(target, '.making'), 'half')
  await write(target)
  expect(await checkFolder(target, read(publicKeyFile(dataDir)))).toEqual([])
})
