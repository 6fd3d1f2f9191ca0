import { expect, test } from 'vitest'
import { z } from 'zod'
import { projectFiles, textOf } from './project-files.ts'

const versions = z.record(z.string(), z.string())
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions.default({}) })
  .parse(JSON.parse(textOf('package.json')))
const lock = z
  .object({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })) })
  .parse(JSON.parse(textOf('package-lock.json')))

const pinned = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }

/** Below these, faults are known that reach a portal open to the public. */
const floors = { payload: '3.90.1', next: '16.4.6', astro: '7.3.5', sharp: '0.35.5' }

test('every package is pinned to one exact version', () => {
  const loose = Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))

  expect(loose).toEqual([])
})

test.each(Object.entries(floors))('%s is not older than %s', (name, floor) => {
  const installed = installedVersions(name)

  expect(installed.length).toBeGreaterThan(0)
  expect(installed.filter((version) => isOlder(version, floor))).toEqual([])
})

test('Payload and all its parts have one version', () => {
  const parts = Object.entries(lock.packages).filter(([place]) =>
    /node_modules\/(payload|@payloadcms\/[^/]+)$/.test(place),
  )

  expect(parts.length).toBeGreaterThan(5)
  expect([...new Set(parts.map(([, { version }]) => version))]).toEqual([manifest.dependencies['payload']])
})

test('there is a single MongoDB driver', () => {
  expect(installedVersions('mongodb')).toEqual([manifest.dependencies['mongodb']])
})

test('what is installed is what is pinned', () => {
  const other = Object.entries(pinned).filter(
    ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
  )

  expect(other).toEqual([])
})

test('no file names the host of a package registry', () => {
  const texts = projectFiles().filter((file) => !/\.(woff2|png|jpg|webp|ico)$/.test(file))
  const naming = texts.filter((file) => /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/i.test(textOf(file)))

  expect(naming).toEqual([])
})

test('the lock file does not say from where packages are fetched', () => {
  expect(Object.values(lock.packages).filter((entry) => 'resolved' in entry)).toEqual([])
})

function installedVersions(name: string): string[] {
  return Object.entries(lock.packages).flatMap(([place, { version }]) =>
    place.endsWith(`node_modules/${name}`) && version !== undefined ? [version] : [],
  )
}

function isOlder(version: string, floor: string): boolean {
  const [own, least] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number)) as [
    number[],
    number[],
  ]
  const different = own.findIndex((part, index) => part !== least[index])
  return different !== -1 && (own[different] ?? 0) < (least[different] ?? 0)
}
