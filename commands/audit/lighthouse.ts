import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { isIndexed } from '../../content/paths.ts'
import { templateOf } from '../../site/templates.ts'
import { run } from '../child.ts'
import type { SitePage } from './site.ts'

const score = z.object({ score: z.number().nullable() })
const value = z.object({ numericValue: z.number() })

const result = z.object({
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score, seo: score }),
  audits: z.object({
    'largest-contentful-paint': value,
    'cumulative-layout-shift': value,
    'total-blocking-time': value,
    'total-byte-weight': value,
  }),
})

/** What Lighthouse says of one page: scores of 100, milliseconds, shift, bytes. */
interface Measured {
  page: string
  performance: number
  accessibility: number
  practices: number
  seo: number | '-'
  LCP: number
  CLS: number
  TBT: number
  bytes: number
}

/**
 * Measures a page as Lighthouse's phone, several times one after the other; each value is the median.
 * @param browser the path of a Chromium
 */
export async function measure(
  portal: string,
  { path: page, address }: SitePage,
  times: number,
  browser: string,
): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'))
  const results: z.infer<typeof result>[] = []
  for (let index = 0; index < times; index += 1) {
    const file = path.join(folder, `${index}.json`)
    const args = [
      `${portal}${page}`,
      '--output=json',
      `--output-path=${file}`,
      '--quiet',
      '--no-enable-error-reporting',
      '--disable-full-page-screenshot',
      '--only-categories=performance,accessibility,best-practices,seo',
      '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage',
    ]
    const script = 'node_modules/lighthouse/cli/index.js'
    await run({ name: 'lighthouse', script, args, variables: { CHROME_PATH: browser } }, folder)
    results.push(result.parse(JSON.parse(readFileSync(file, 'utf8'))))
  }
  rmSync(folder, { recursive: true })
  const middle = (pick: (one: z.infer<typeof result>) => number): number => median(results.map(pick))
  const points = (name: keyof z.infer<typeof result>['categories']): number =>
    Math.round(middle(({ categories }) => (categories[name].score ?? 0) * 100))
  const number = (name: keyof z.infer<typeof result>['audits']): number =>
    middle(({ audits }) => audits[name].numericValue)
  return {
    page: `${templateOf(address)} ${page}`,
    performance: points('performance'),
    accessibility: points('accessibility'),
    practices: points('best-practices'),
    seo: isIndexed(address) ? points('seo') : '-',
    LCP: Math.round(number('largest-contentful-paint')),
    CLS: Math.round(number('cumulative-layout-shift') * 1_000) / 1_000,
    TBT: Math.round(number('total-blocking-time')),
    bytes: Math.round(number('total-byte-weight')),
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
