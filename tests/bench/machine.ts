import { spawnSync } from 'node:child_process'
import { cpus, release, totalmem, type } from 'node:os'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../../environment.ts'

/** On what it was measured. */
export interface Machine {
  cores: number
  /** MiB. */
  memory: number
  processor: string
  kernel: string
  /** Of what took part; null for what is not installed. */
  versions: Record<string, string | null>
}

const packages = ['astro', 'payload', 'next', 'pagefind', '@11ty/eleventy'] as const

/** Describes this machine. */
export function describeMachine(): Machine {
  const all = cpus()
  return {
    cores: all.length,
    memory: Math.round(totalmem() / 2 ** 20),
    processor: all[0]?.model.trim() ?? 'unknown',
    kernel: `${type()} ${release()}`,
    versions: {
      node: process.version,
      ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
      hugo: printedBy('hugo', ['version'], /v[\d.]+/),
      nginx: printedBy('nginx', ['-v'], /[\d.]+$/m),
      wrk: printedBy('wrk', ['-v'], /[\d.]+/),
    },
  }
}

function versionOf(name: string): string | null {
  const manifest = readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version
}

function printedBy(program: string, words: readonly string[], version: RegExp): string | null {
  const { stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8' })
  return error === undefined ? (version.exec(`${stdout}${stderr}`.trim())?.[0] ?? null) : null
}
