import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../environment.ts'
import { comparePages } from '../bench/generators/compare.ts'
import { hugoVersion } from '../bench/generators/hugo.ts'
import { names } from '../bench/measurements.ts'
import { pageOf } from '../bench/report/page.ts'
import { readResults, type Results } from '../bench/report/results.ts'
import { verdicts } from '../bench/report/words.ts'
import { isInstalled } from '../bench/serving/servers.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'bench-test-'))
const results = path.join(folder, 'results')

interface Ended {
  status: number
  stdout: string
  stderr: string
}

function bench(words: readonly string[], settings: Record<string, string> = {}): Promise<Ended> {
  const env = { ...process.env, DATA_DIR: path.join(folder, 'data'), TEST_MONGODB_URL: '', ...settings }
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(root, 'tests/bench/run.ts'), ...words], { env }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })
}

let run: Ended
let kept: Results | undefined
const valuesOf = (id: string): number[] => kept?.rows.find((row) => row.id === id)?.values ?? []

beforeAll(async () => {
  run = await bench(['--short', `--results=${results}`])
  kept = readResults(results)[0]
}, 900_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the short form runs to its end, and every measurement gives figures', () => {
  expect(run.stderr).not.toContain('FAILED')
  expect(run.status).toBe(0)
  expect(names.filter((name) => kept?.rows.some(({ from }) => from === name) !== true)).toEqual(
    isInstalled('wrk') ? [] : ['serve'],
  )
  const wrong = kept?.rows.filter(({ values }) => values.length === 0 || values.some((value) => !(value >= 0)))
  expect(wrong).toEqual([])
})

test('Eleventy and Hugo make the pages that we make', () => {
  const generators = ['Eleventy', ...(hugoVersion() === null ? [] : ['Hugo'])]
  for (const name of generators)
    expect(run.stdout).toContain(`50 pages of ${name}: 50 of 50 compared are equal to ours`)
})

test('every page that shows an edit is made anew', () => {
  const [shown = 0] = valuesOf('edit-showing-100')

  expect(run.stdout).not.toContain('NOT made anew')
  expect(shown).toBeGreaterThan(1)
  expect(valuesOf('edit-rendered-100')[0]).toBeGreaterThanOrEqual(shown)
})

test.runIf(isInstalled('wrk'))('pages that are asked for while releases are swapped are all answered', () => {
  expect(valuesOf('serve-own-peace-rate')[0]).toBeGreaterThan(0)
  expect(valuesOf('serve-own-peace-errors')).toEqual([0])
  expect(valuesOf('serve-own-swaps-errors')).toEqual([0])
})

test('the page that plots the results has every figure and asks nobody for anything', () => {
  const html = readFileSync(path.join(results, 'index.html'), 'utf8')

  expect(readdirSync(results).toSorted()).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\dT\d{4}\.json$/),
    'index.html',
  ])
  expect(html).toBe(pageOf(readResults(results)))
  expect(html.match(/<svg/g)).toHaveLength(kept?.rows.length ?? 0)
  expect(html).not.toMatch(/<(script|link|img)|(src|href)=|url\(/)
})

test('a page that differs is told from one that is only written differently', () => {
  const pages: Record<string, string> = {
    'a/x': '<p>L&#39;arte </p>',
    'b/x': "<p>L'arte</p>\n",
    'a/y': '<p>1</p>',
    'b/y': '<p>2</p>',
  }
  for (const [page, html] of Object.entries(pages)) {
    mkdirSync(path.join(folder, page), { recursive: true })
    writeFileSync(path.join(folder, page, 'index.html'), html)
  }

  expect(comparePages(['x', 'y'], path.join(folder, 'a'), path.join(folder, 'b'))).toEqual({
    compared: 2,
    equal: 1,
    difference: 'y: ours “<p>1</p>”, theirs “<p>2</p>”',
  })
})

test('a goal is met up to its bound, by the figure that it names', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index)
  const goals = [
    { at: 'median' as const, most: 50 },
    { at: 'p95' as const, most: 94 },
    { at: 'max' as const, least: 100 },
  ]

  expect(verdicts({ values, goals, unit: 'ms' })).toEqual([
    'median ≤ 50 ms: met',
    'p95 ≤ 94 ms: MISSED',
    'max ≥ 100 ms: met',
  ])
})

test('a measurement that there is not is named, with those that there are', async () => {
  const { status, stderr } = await bench(['publsh'])

  expect(status).toBe(1)
  expect(stderr).toContain('There is no publsh. What can be measured: releases, edit, publish,')
})

test('a measurement that fails is told, the others go on, and the bench ends with 1', async () => {
  const words = ['weight', 'take-aways', '--short', `--results=${path.join(folder, 'failed')}`]
  const { status, stdout, stderr } = await bench(words, { TMPDIR: path.join(folder, 'none') })

  expect(status).toBe(1)
  expect(stderr).toMatch(/weight FAILED: it ended with 1:[^]+no such file or directory/)
  expect(stdout).toContain('calendars, feeds and open data of 20 calls')
})
