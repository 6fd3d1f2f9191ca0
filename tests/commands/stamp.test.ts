import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { builds } from '../../commands/builds.ts'
import { isFresh, stamp, type Build } from '../../commands/stamp.ts'
import { root } from '../../environment.ts'

/** A build of a folder outside the project, as paths from the project. */
function temporaryBuild(): Build & { folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'stamp-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(path.join(folder, 'in/deep'), { recursive: true })
  mkdirSync(path.join(folder, 'out'))
  writeFileSync(path.join(folder, 'in/deep/a.ts'), 'a')
  const relative = path.relative(root, folder)
  return { folder, inputs: [path.join(relative, 'in')], output: path.join(relative, 'out') }
}

test('what was never built is not fresh', () => {
  expect(isFresh(temporaryBuild())).toBe(false)
})

test('what was just built is fresh', () => {
  const build = temporaryBuild()
  stamp(build)

  expect(isFresh(build)).toBe(true)
})

test.each<[string, (folder: string) => void]>([
  ['changed', (folder) => writeFileSync(path.join(folder, 'in/deep/a.ts'), 'b')],
  ['added', (folder) => writeFileSync(path.join(folder, 'in/b.ts'), '')],
  ['removed', (folder) => rmSync(path.join(folder, 'in/deep/a.ts'))],
])('a build is stale when a file was %s', (_, change) => {
  const build = temporaryBuild()
  stamp(build)
  change(build.folder)

  expect(isFresh(build)).toBe(false)
})

test('what tools leave behind in a folder does not make a build stale', () => {
  const build = temporaryBuild()
  stamp(build)
  mkdirSync(path.join(build.folder, 'in/.next'))
  writeFileSync(path.join(build.folder, 'in/.next/trace'), '')
  writeFileSync(path.join(build.folder, 'in/next-env.d.ts'), '')

  expect(isFresh(build)).toBe(true)
})

test('every folder that the CMS or the portal is made from is watched', () => {
  const [portal, cms] = ['build-site', 'build-cms'].map((name) => builds.find((build) => build.name === name)?.inputs)

  expect(portal).toEqual(expect.arrayContaining(['site', 'content', 'i18n', 'astro.config.mjs', 'package-lock.json']))
  expect(cms).toEqual(
    expect.arrayContaining(['cms', 'content', 'i18n', 'payload.config.ts', 'environment.ts', 'package-lock.json']),
  )
})
