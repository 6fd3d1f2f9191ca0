import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describeTrouble } from '../../../site/release/trouble.ts'
import { goal, withPortal } from '../ground/portal.ts'
import { receiptsIn } from '../ground/receipts.ts'
import { pause } from '../ground/wait.ts'
import { hasTime, type Trial } from '../trial.ts'

/** Milliseconds for which the disk stays full. */
const lasts = 3_000

/** Bytes that are left, at most: beyond that a publication finds room. */
const most = 400_000

/** A disk that is full but for a few bytes when a publication begins, and has room again later. */
export const full: Trial = {
  name: 'full',
  run: async (setting) => {
    const { random, isLong } = setting
    const folder = mount()
    if (folder === null) return { figures: { skipped: 'no file system can be mounted here' }, wrongs: [] }
    const told = { 'held up': 0, 'in the receipt': 0, 'refused saves': 0 }
    try {
      const { figures, wrongs } = await withPortal(
        setting,
        async ({ ground, publisher, newsroom, untilLive, wrongs }) => {
          await pause(2_000)
          for (let round = 0; round < (isLong ? 60 : 1) && hasTime(setting, goal); round += 1) {
            // Every second time the disk is full before the save, which may then be refused.
            const isBefore = round % 2 === 1
            const filler = path.join(ground.dataDir, 'filler')
            publisher.signal('SIGSTOP')
            if (isBefore) fill(filler, random.below(most))
            if (!(await newsroom.save(round, isBefore ? 4_000 : undefined))) told['refused saves'] += 1
            if (!isBefore) fill(filler, random.below(most / 4))
            const { length } = publisher.printed
            publisher.signal('SIGCONT')
            await pause(lasts)
            const news = publisher.printed.slice(length)
            if (news.includes('failed:')) {
              told['held up'] += 1
              if (!news.includes(describeTrouble('ENOSPC', 'en'))) wrongs.push(`not told in words: ${news}`)
              const rows = await receiptsIn(ground)
              if (rows.some(({ reason }) => reason === describeTrouble('ENOSPC', 'it'))) told['in the receipt'] += 1
            }
            rmSync(filler, { force: true })
            await untilLive(`round ${round}, when there is room again`)
          }
          await newsroom.save(0)
        },
        { folder },
      )
      return { figures: { ...figures, ...told }, wrongs }
    } finally {
      // What a killed publisher had begun may still be writing for a moment.
      execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
    }
  },
}

/** A small disk of its own; null where that is not allowed. */
function mount(): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'chaos-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return null
  }
}

/** Fills the disk with one file, but for so many bytes. */
function fill(file: string, leave: number): void {
  const { bavail, bsize } = statfsSync(path.dirname(file))
  try {
    writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - leave)))
  } catch {
    truncateSync(file, 0)
  }
}
