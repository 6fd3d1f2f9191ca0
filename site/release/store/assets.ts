import { picturesPath } from '../../../content/paths.ts'

/** Whether a path names what it holds: it never means anything else, so browsers may keep it for good. */
export function isAsset(path: string): boolean {
  return path.startsWith('/_astro/') || path.startsWith(picturesPath)
}
