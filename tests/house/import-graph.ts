import path from 'node:path'
import { sourceFiles, textOf } from './project-files.ts'

/** One import: `to` is a file of the project, or the name of a package after `npm:`. */
export interface Import {
  from: string
  to: string
  /** Erased before the program runs. */
  isType: boolean
}

const statement = /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w*{][^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g

/** Every import of every source file. */
export function importGraph(): Import[] {
  return sourceFiles().flatMap((file) => importsIn(file, textOf(file)))
}

/** The imports in the text of a file. */
export function importsIn(from: string, text: string): Import[] {
  return [
    ...[...text.matchAll(statement)].map(([, type, name = '']) => ({
      from,
      to: target(from, name),
      isType: type !== undefined,
    })),
    ...[...text.matchAll(dynamic)].map(([, name = '']) => ({ from, to: target(from, name), isType: false })),
  ]
}

/** A round of files that import each other, or null; a component may show itself again inside itself. */
export function findCycle(graph: readonly Import[]): string[] | null {
  const edges = Map.groupBy(
    graph.filter(({ from, to }) => from !== to),
    ({ from }) => from,
  )
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return null
    for (const { to } of edges.get(file) ?? []) {
      const cycle = visit(to, [...way, file])
      if (cycle !== null) return cycle
    }
    done.add(file)
    return null
  }
  return [...edges.keys()].reduce<string[] | null>((found, file) => found ?? visit(file, []), null)
}

function target(from: string, name: string): string {
  if (name === '@payload-config') return 'payload.config.ts'
  if (name.startsWith('.')) return path.posix.join(path.posix.dirname(from), name.replace(/\?.*$/, ''))
  return `npm:${name}`
}
