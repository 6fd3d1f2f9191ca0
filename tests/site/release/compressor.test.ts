import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { getPriority, tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { pruneCompressed } from '../../../site/release/compress-files.ts'
import { compressedFile } from '../../../site/release/compressed.ts'
import { Compressor } from '../../../site/release/compressor.ts'
import { hashOf, putRelease } from '../../support/release-layout.ts'

vi.setConfig({ testTimeout: 60_000 })

const text = (seed: number): string => Array.from({ length: 400 }, (_, index) => `<p>${seed * index ** 2}</p>`).join('')

const release = {
  'it/index.html': text(1),
  'en/index.html': text(1),
  'it/luoghi/index.html': text(2),
  'it/corta/index.html': '<p>corta</p>',
  'pictures/a-1.jpg': text(3),
  '.release/redirects.json': text(4),
}

function start() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'compressor-'))
  const said: string[] = []
  const compressor = new Compressor(dataDir, (message) => said.push(message))
  onTestFinished(async () => {
    await compressor.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const follow = async (id: string, files: Record<string, string>): Promise<void> => {
    await putRelease(dataDir, id, files)
    compressor.follow(id)
    await compressor.settle()
  }
  return { dataDir, compressor, said, follow }
}

function keptIn(dataDir: string): string[] {
  const names = readdirSync(path.join(dataDir, 'compressed'), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.includes('.')).map((name) => path.basename(name))
}

const named = (...contents: string[]): string[] =>
  contents.flatMap((content) => [`${hashOf(content)}.br`, `${hashOf(content)}.gz`]).toSorted()

test('texts for readers are kept compressed by their content, and lie beside the files of the live release', async () => {
  const { dataDir, follow, said } = start()
  await follow('1', release)

  expect(keptIn(dataDir).toSorted()).toEqual(named(text(1), text(2)))
  const beside = (name: string): Buffer => readFileSync(path.join(dataDir, 'releases/1', name))
  expect(brotliDecompressSync(beside('it/luoghi/index.html.br')).toString()).toBe(text(2))
  expect(gunzipSync(beside('en/index.html.gz')).toString()).toBe(text(1))
  const inode = (file: string): number => statSync(file).ino
  expect(inode(path.join(dataDir, 'releases/1/it/index.html.br'))).toBe(
    inode(compressedFile(dataDir, hashOf(text(1)), 'br')),
  )
  expect(said.join()).toMatch(/^2 files of 1 compressed in \d+ ms$/)
})

test('of a new release only what has changed is compressed, and what no release has is removed', async () => {
  const { dataDir, follow, said } = start()
  await follow('1', release)
  const inode = statSync(compressedFile(dataDir, hashOf(text(1)), 'br')).ino
  await follow('2', { ...release, 'it/luoghi/index.html': text(5) })
  expect(keptIn(dataDir).toSorted()).toEqual(named(text(1), text(2), text(5)))
  expect(statSync(compressedFile(dataDir, hashOf(text(1)), 'br')).ino).toBe(inode)
  expect(said.at(-1)).toContain('1 files of 2')

  rmSync(path.join(dataDir, 'manifests/1.json'))
  await pruneCompressed(dataDir, () => Promise.resolve(true))
  expect(keptIn(dataDir)).toHaveLength(6)
  await pruneCompressed(dataDir, () => Promise.resolve(false))
  expect(keptIn(dataDir).toSorted()).toEqual(named(text(1), text(5)))
})

test('what lies beside a file and is not its own is taken away', async () => {
  const { dataDir, compressor, follow } = start()
  await follow('1', release)
  // As when a folder is made into that of another release by somebody who does not look at it.
  const beside = (name: string): string => path.join(dataDir, 'releases/1', name)
  for (const name of ['it/corta/index.html.br', 'it/luoghi/index.html.gz']) {
    rmSync(beside(name), { force: true })
    writeFileSync(beside(name), 'of another file')
  }
  compressor.follow('1')
  await compressor.settle()

  expect(existsSync(beside('it/corta/index.html.br'))).toBe(false)
  expect(gunzipSync(readFileSync(beside('it/luoghi/index.html.gz'))).toString()).toBe(text(2))
})

test('a process that ended is started again by the next release, and goes on where it was', async () => {
  const { dataDir, compressor, follow } = start()
  await follow('1', release)
  process.kill(compressor.pid ?? 0, 'SIGKILL')
  await expect.poll(() => compressor.pid).toBeUndefined()
  await follow('2', { ...release, 'it/nuova/index.html': text(6) })

  expect(existsSync(compressedFile(dataDir, hashOf(text(6)), 'gz'))).toBe(true)
})

test('a release that is gone, or a newer one, ends the work on it', async () => {
  const { dataDir, compressor, said } = start()
  await putRelease(
    dataDir,
    '1',
    Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`it/${n}/index.html`, text(n)])),
  )
  compressor.follow('1')
  compressor.follow('gone')
  await compressor.settle()

  expect(said.join()).not.toContain('not all compressed')
  expect(existsSync(path.join(dataDir, 'compressed')) ? keptIn(dataDir).length : 0).toBeLessThan(100)
})

test('meanwhile the publisher is not held up, and its process comes before', async () => {
  const { dataDir, compressor } = start()
  const pages = Array.from({ length: 300 }, (_, n) => [`it/${n}/index.html`, text(n + 10).repeat(5)])
  await putRelease(dataDir, '1', Object.fromEntries(pages))
  const delay = monitorEventLoopDelay({ resolution: 5 })
  compressor.follow('1')
  await expect.poll(() => existsSync(path.join(dataDir, 'compressed')), { timeout: 50_000 }).toBe(true)
  delay.enable()
  const before = process.cpuUsage()
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  delay.disable()
  const { user, system } = process.cpuUsage(before)
  const [median, most] = [delay.percentile(50) / 1e6 - 5, delay.max / 1e6 - 5]
  process.stdout.write(`while files are compressed: delay ${median.toFixed(1)} ms, at most ${most.toFixed(1)} ms\n`)

  expect(getPriority(compressor.pid)).toBe(19)
  // What others do on this machine holds everybody up, so only the work that is done here is counted.
  expect((user + system) / 1e6).toBeLessThan(0.5)
})
