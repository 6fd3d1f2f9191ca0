import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { pause, until } from './wait.ts'

/**
 * What takes space or writes, as the system calls it. Without `write`: with it Node wakes itself, and ends at once when
 * that fails; the disk that fills up is the trial of it.
 */
const writing =
  'pwrite64,writev,ftruncate,fallocate,fsync,fdatasync,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,' +
  'symlink,symlinkat,chmod,fchmodat,copy_file_range'

/** Whether calls to the system can be made to fail here (Debian: strace). */
export function hasTracer(): boolean {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A tracer that lets calls of a process fail. */
export interface Tracer {
  /** Goes away; the names of the calls that failed, of which there may not have been so many. */
  end: () => Promise<string[]>
}

/**
 * Lets a process fail at its so-manieth writing call of each kind from now on, in its main thread.
 * @param file for what the tracer writes down
 */
export async function failAt(pid: number, call: number, error: 'ENOSPC' | 'EIO', file: string): Promise<Tracer> {
  const inject = `inject=${writing}:error=${error}:when=${call}`
  const tracer = spawn('strace', ['-p', String(pid), '-o', file, '-e', `trace=${writing}`, '-e', inject], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise((resolve) => tracer.once('close', resolve))
  let said = ''
  tracer.stderr.on('data', (text: Buffer) => (said += text.toString()))
  await until(() => said.includes('attached') || tracer.exitCode !== null, 10_000, 10)
  return {
    end: async () => {
      tracer.kill('SIGINT')
      await gone
      await pause(10)
      const lines = readFileSync(file, 'utf8').split('\n')
      rmSync(file, { force: true })
      return lines.filter((line) => line.includes('(INJECTED)')).map((line) => line.slice(0, line.indexOf('(')))
    },
  }
}
