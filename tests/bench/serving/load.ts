import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { runWatched } from '../processes.ts'

/** What a load of some seconds gave. */
export interface Load {
  /** Requests for each second. */
  rate: number
  /** Milliseconds within which 99 of 100 were answered. */
  p99: number
  /** Answers that were none, or not the page. */
  errors: number
}

const milliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 }

/**
 * Has `wrk` ask a server for pages at random, as browsers ask, over 64 connections from one thread.
 * @throws when wrk cannot be run or says something unknown
 */
export async function loadWith(
  origin: string,
  pages: readonly string[],
  seconds: number,
  folder: string,
): Promise<Load> {
  const script = path.join(folder, 'pages.lua')
  writeFileSync(script, luaOf(pages))
  const words = ['-t1', '-c64', `-d${seconds}s`, '--latency', '-s', script, origin]
  const { printed } = await runWatched('wrk', words)
  const found = (pattern: RegExp): RegExpExecArray | null => pattern.exec(printed)
  const rate = found(/Requests\/sec:\s+([\d.]+)/)
  const latency = found(/99%\s+([\d.]+)(us|ms|s|m)/)
  if (rate === null || latency === null) throw new Error(`wrk said something unknown:\n${printed}`)
  const refused = Number(found(/Non-2xx or 3xx responses: (\d+)/)?.[1] ?? 0)
  const broken = found(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/)?.slice(1) ?? []
  return {
    rate: Number(rate[1]),
    p99: Number(latency[1]) * (milliseconds[latency[2] ?? ''] ?? Number.NaN),
    errors: refused + broken.reduce((sum, one) => sum + Number(one), 0),
  }
}

function luaOf(pages: readonly string[]): string {
  return [
    `local pages = { ${pages.map((page) => JSON.stringify(page)).join(', ')} }`,
    'wrk.headers["Accept-Encoding"] = "gzip, deflate, br"',
    'request = function() return wrk.format("GET", pages[math.random(#pages)]) end',
  ].join('\n')
}
