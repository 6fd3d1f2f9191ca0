import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import type { Address } from '../../content/paths.ts'
import { fileOf } from '../../site/release/paths.ts'
import { oddOnesOf, pageNames } from '../support/chosen-pages.ts'

const { crowd } = inject('extremes')

/** Bytes compressed: a page with its styles and its font, and its styles alone. */
const budgets = { home: 90_000, inner: 60_000, styles: 12_000 }

function budgetOf({ view }: Address): number {
  return view === 'home' ? budgets.home : budgets.inner
}

const weights = new Map<string, number>()

function weightOf(file: string): number {
  const bytes =
    weights.get(file) ?? (file.endsWith('.woff2') ? read(file).length : gzipSync(read(file), { level: 9 }).length)
  weights.set(file, bytes)
  return bytes
}

function read(file: string): Buffer {
  return readFileSync(path.join(crowd, file))
}

const pages = oddOnesOf(pageNames(crowd)).map(({ path: page, address }) => {
  const html = read(fileOf(page)).toString('utf8')
  const links = [...html.matchAll(/<link rel="(?:stylesheet|preload)" href="([^"]+)"/g)].map(([, href = '']) => href)
  const inline = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, rules]) => rules).join('')
  const sheets = links.filter((href) => href.endsWith('.css'))
  const total = weightOf(fileOf(page)) + links.reduce((sum, href) => sum + weightOf(href), 0)
  const styles = gzipSync(inline).length + sheets.reduce((sum, href) => sum + weightOf(href), 0)
  return { page, address, total, styles }
})

test('no page of the crowd weighs more than a phone should wait for', () => {
  const [heaviest] = pages.toSorted((a, b) => b.total - a.total)
  process.stdout.write(`the heaviest page of the crowd is ${heaviest?.page} with ${heaviest?.total} bytes\n`)

  expect(
    pages.filter(({ address, total }) => total > budgetOf(address)).map(({ page, total }) => `${page} ${total}`),
  ).toEqual([])
})

test('the styles of no page weigh more than their share', () => {
  process.stdout.write(`the styles of a page weigh ${Math.max(...pages.map(({ styles }) => styles))} bytes at most\n`)

  expect(pages.filter(({ styles }) => styles > budgets.styles).map(({ page, styles }) => `${page} ${styles}`)).toEqual(
    [],
  )
})
