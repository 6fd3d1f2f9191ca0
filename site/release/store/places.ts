import path from 'node:path'

/** Where releases live. */
export interface ReleaseStore {
  /** A folder for the live release, and for a few others. */
  releases: string
  /** The link to the one that is live. */
  current: string
  /** For every release that is kept, the list of its files. */
  manifests: string
  /** What these files hold, each kept once. */
  objects: string
  /** Files that are named after what they hold, of all releases that are kept. */
  assets: string
}

/** The place of the releases inside the data folder. */
export function releaseStore(dataDir: string): ReleaseStore {
  return {
    releases: path.join(dataDir, 'releases'),
    current: path.join(dataDir, 'current'),
    manifests: path.join(dataDir, 'manifests'),
    objects: path.join(dataDir, 'objects'),
    assets: path.join(dataDir, 'assets'),
  }
}
