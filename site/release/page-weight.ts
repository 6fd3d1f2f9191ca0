import { gzipSync } from 'node:zlib'
import { parsePath } from '../../content/paths.ts'

/** Bytes that a page may weigh on its way beside its font, which has 29.3 kB: home pages 90 kB in all, others 60. */
const budgets = { home: 60_700, other: 30_700 }

/** How many bytes a page may weigh when it is compressed. */
export function pageBudget(page: string): number {
  return parsePath(page)?.view === 'home' ? budgets.home : budgets.other
}

/**
 * What a page weighs when it is compressed, in bytes; for one that weighs less than its budget whatever it holds, 0.
 * Pages are words and tags: what is less than twice the budget is never too much.
 */
export function weightOf(page: string, html: string): number {
  return html.length < 2 * pageBudget(page) ? 0 : gzipSync(html).length
}
