import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'

/** Where this process runs: no other machine, start of a machine or container has the same. */
const place = [read('/proc/sys/kernel/random/boot_id'), readLink('/proc/self/ns/pid')].join(' ')

/** A name for this process, by which others of the same machine can tell whether it still runs. */
export function nameProcess(): string {
  return [place, process.pid, startOf(process.pid) ?? '', randomUUID()].join('|')
}

/** Whether a process has ended for certain; of another machine's nobody knows. */
export function hasEnded(name: string): boolean {
  const [there, pid, start] = name.split('|')
  if (there !== place || place.trim() === '' || pid === undefined || !start) return false
  return startOf(Number(pid)) !== start
}

/** When a process started, in ticks since the machine did; null when there is none, or it only waits to be buried. */
function startOf(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`)
  // The name of the program, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' ? null : (fields[19] ?? null)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

function readLink(file: string): string {
  try {
    return readlinkSync(file)
  } catch {
    return ''
  }
}
