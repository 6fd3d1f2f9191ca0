import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../environment.ts'

/** What a build is made from and where it leaves its result. */
export interface Build {
  /** Files and folders, relative to the project. */
  inputs: readonly string[]
  /** The folder of the result; its stamp tells from which inputs it was made. */
  output: string
}

const ignored = new Set(['.next', 'node_modules', 'next-env.d.ts', 'tsconfig.tsbuildinfo'])

/** Whether a finished build of exactly these inputs is there. */
export function isFresh(build: Build): boolean {
  const file = stampFile(build)
  return existsSync(file) && readFileSync(file, 'utf8') === digest(build.inputs)
}

/** Names what the inputs of a build say now. */
export function stateOf(build: Build): string {
  return digest(build.inputs)
}

/**
 * Marks a build as finished.
 * @param state what its inputs said when it began: what is changed meanwhile is in the next build
 */
export function stamp(build: Build, state = stateOf(build)): void {
  writeFileSync(stampFile(build), state)
}

function stampFile({ output }: Build): string {
  return path.join(root, output, 'made-from.sha256')
}

function digest(inputs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesIn).toSorted())
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

function filesIn(input: string): string[] {
  const absolute = path.join(root, input)
  if (ignored.has(path.basename(input))) return []
  return statSync(absolute).isDirectory()
    ? readdirSync(absolute).flatMap((name) => filesIn(path.join(input, name)))
    : [input]
}
