import { stamp } from '../../site/release/stamp.ts'

/**
 * A rendered page as it is shown by the CMS: its links lead to the portal, since the CMS has no such pages.
 * @param portalUrl the portal's origin
 */
export function asPreview(html: string, portalUrl: string): string {
  return stamp(html.replaceAll(/(<a\b[^>]*?\shref=")\/(?!\/)/g, `$1${portalUrl}/`), null)
}

/** The page with a line above it that says what it is. */
export function withBanner(html: string, words: string): string {
  const style =
    'position:sticky;top:0;z-index:9;margin:0;padding:.5rem 1rem;background:#111;color:#fff;font:600 1rem/1.4 sans-serif'
  const banner = `<style>.draft-banner{${style}}</style><p class="draft-banner" role="note">${escaped(words)}</p>`
  return html.replace(/<body[^>]*>/, (body) => `${body}${banner}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
