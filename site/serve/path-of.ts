import type { IncomingMessage } from 'node:http'

/**
 * The path that a request wants, decoded; what leads up and down is followed as browsers do.
 * @returns null when it is none
 */
export function pathOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string | null {
  // Two slashes at the beginning would be read as the name of another server.
  if (url.startsWith('//')) return null
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return null
  }
}
