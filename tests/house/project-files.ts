import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../environment.ts'

/** What is made by tools, and so not in the repository. */
const made = new Set(['node_modules', '.git', '.data', '.next', '.astro', 'dist', 'test-results', 'next-env.d.ts'])

/** Every file of the project, as paths from its root. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name)
      return entry.isDirectory() ? projectFiles(name) : [name]
    })
}

/** Every source file of the project. */
export function sourceFiles(): string[] {
  return projectFiles().filter((file) => /\.(ts|tsx|mjs|astro)$/.test(file))
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
