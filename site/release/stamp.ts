import { createHash } from 'node:crypto'
import { withPolicy } from './page-policy.ts'

/**
 * Marks a page with what it may load and run, with its version, by which a browser learns that it was changed, and,
 * where it follows the clock, with the instant for which it speaks (epoch milliseconds), before which it cannot be read.
 */
export function stamp(rendered: string, since: number | null): string {
  const html = withPolicy(rendered)
  const version = createHash('sha256').update(html).digest('hex').slice(0, 12)
  const instant = since === null ? '' : ` data-since="${since}"`
  return html.replace(/<html [^>]*/, (tag) => `${tag} data-version="${version}"${instant}`)
}
