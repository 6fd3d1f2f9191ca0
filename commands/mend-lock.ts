import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../environment.ts'

/**
 * `npm run mend-lock`, after each `npm install`: npm leaves an optional package of another platform out of the
 * lock file when the registry at hand does not have it, and then `npm ci` refuses the file. This adds what is
 * missing, by name and version; npm installs none of it on a platform that it is not for.
 */
const shape = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

type Packages = z.infer<typeof shape>['packages']

/** The optional packages that a lock file should hold and does not, with where each belongs. */
export function missingFrom(packages: Packages): { place: string; name: string; version: string; isDev: boolean }[] {
  return Object.entries(packages).flatMap(([owner, { dev = false, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, range]) => {
      const version = /^[~^]?(\d+\.\d+\.\d+)$/.exec(range)?.[1]
      const found = placeOf(packages, owner, name)
      const isSatisfied = found !== null && (version !== range || packages[found]?.version === version)
      if (version === undefined || isSatisfied) return []
      const place = found === null ? `node_modules/${name}` : `${owner}/node_modules/${name}`
      return [{ place, name, version, isDev: dev }]
    }),
  )
}

if (import.meta.main) {
  const file = path.join(root, 'package-lock.json')
  const lock: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isLock(lock)) throw new Error(`${file} is not a lock file that this can read.`)
  const { packages } = lock
  const missing = missingFrom(packages)
  for (const { place, name, version, isDev } of missing) {
    packages[place] = { version, ...(isDev ? { dev: true } : {}), optional: true, ...platformOf(name) }
  }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  process.stdout.write(`${missing.length} optional packages added to package-lock.json\n`)
}

/** Leaves the file as npm wrote it: a parsed copy would have its keys in another order. */
function isLock(value: unknown): value is z.infer<typeof shape> {
  return shape.safeParse(value).success
}

/** Where Node would find a package from the folder of another one. */
function placeOf(packages: Packages, owner: string, name: string): string | null {
  for (let folder: string | null = owner; folder !== null; folder = parentOf(folder)) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages[place] !== undefined) return place
  }
  return null
}

function parentOf(folder: string): string | null {
  if (folder === '') return null
  return folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))
}

/** For which platform a package is, by the words of its name. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = name.replace('windows', 'win32').replace('eabihf', '').split(/[-/]/)
  const pick = (...known: string[]): string[] => known.filter((word) => words.includes(word))
  const [os, cpu] = [
    pick('darwin', 'win32', 'android', 'freebsd', 'linux', 'openharmony'),
    pick('arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32'),
  ]
  const libc = words.flatMap((word) => (word.startsWith('musl') ? ['musl'] : word.startsWith('gnu') ? ['glibc'] : []))
  return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}), ...(libc.length > 0 ? { libc } : {}) }
}
