import ts from 'typescript'
import { expect, test, vi } from 'vitest'
import { sourceFiles, textOf } from './project-files.ts'

// Every source is read as a program.
vi.setConfig({ testTimeout: 60_000 })

/** Casts for every 1,000 lines, beyond which the types no longer say what is there. */
const mostCasts = 3

/** Written by tools, or Next's own shell. */
const generated = /^cms\/(payload-types\.ts|migrations\/sqlite\/|app\/)/

const files = sourceFiles().filter((file) => !generated.test(file))
/** What runs: without tests, and without contents, whose many lines are words. */
const programs = files.filter((file) => !/^(tests|content\/(founding|examples))\//.test(file))

test('no source says any', () => {
  const said = files.filter((file) => nodesIn(file).some(({ kind }) => kind === ts.SyntaxKind.AnyKeyword))

  expect(said).toEqual([])
})

test('no source silences the compiler or the linter', () => {
  const silencers = ['ts-ignore', 'ts-nocheck', 'ts-expect-error', 'eslint-disable', 'oxlint-disable'].map(
    (word) => `@?${word}`,
  )
  const comment = new RegExp(`(//|/\\*)\\s*(${silencers.join('|')})`)

  expect(files.filter((file) => comment.test(textOf(file)))).toEqual([])
})

test('casts are few', () => {
  const casts = programs.flatMap((file) =>
    nodesIn(file)
      .filter(isCast)
      .map((node) => `${file}: ${node.getText().replaceAll(/\s+/g, ' ')}`),
  )
  const lines = programs.reduce(
    (sum, file) =>
      sum +
      textOf(file)
        .split('\n')
        .filter((line) => line.trim() !== '').length,
    0,
  )
  const share = Math.round((casts.length / lines) * 10_000) / 10
  process.stdout.write(`${casts.length} casts in ${lines} lines, ${share} for 1,000:\n  ${casts.join('\n  ')}\n`)

  expect(share).toBeLessThanOrEqual(mostCasts)
})

/** Every node of a file's program; of an Astro component its script's. */
function nodesIn(file: string): ts.Node[] {
  const text = file.endsWith('.astro') ? (/^---\n(.*?)^---/ms.exec(textOf(file))?.[1] ?? '') : textOf(file)
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const below = (node: ts.Node): ts.Node[] => [node, ...node.getChildren().flatMap(below)]
  return below(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind))
}

/** Whether a node is a cast; one by way of `unknown` counts once. */
function isCast(node: ts.Node): boolean {
  return ts.isAsExpression(node) && !ts.isAsExpression(node.parent) && node.type.getText() !== 'const'
}
