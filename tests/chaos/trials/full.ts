import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describeTrouble } from '../../../site/release/trouble.ts'
import { goal, withPortal } from '../ground/portal.ts'
import { faultsOfDatabase, receiptsIn, stuckIn } from '../ground/receipts.ts'
import { summary } from '../ground/summary.ts'
import { pause, until } from '../ground/wait.ts'
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
    const rounds = isLong ? 60 : 2
    const wrongs: string[] = []
    const times: number[] = []
    const figures = { rounds: 0, 'held up': 0, 'told in the receipt': 0, 'refused saves': 0 }
    try {
      const { wrongs: seen, loads } = await withPortal(
        setting,
        async ({ ground, publisher, newsroom, settle }) => {
          await pause(2_000)
          for (; figures.rounds < rounds && hasTime(setting, goal); figures.rounds += 1) {
            // Every second time the disk is full before the save, which may then be refused.
            const isBefore = figures.rounds % 2 === 1
            const filler = path.join(ground.dataDir, 'filler')
            publisher.signal('SIGSTOP')
            if (isBefore) fill(filler, random.below(most))
            if (!(await newsroom.save(figures.rounds, 4_000))) figures['refused saves'] += 1
            if (!isBefore) fill(filler, random.below(most / 4))
            const { length } = publisher.printed
            publisher.signal('SIGCONT')
            await pause(lasts)
            const news = publisher.printed.slice(length)
            if (news.includes('failed:')) {
              figures['held up'] += 1
              if (!news.includes(describeTrouble('ENOSPC', 'en'))) wrongs.push(`not told in words: ${news}`)
              const rows = await receiptsIn(ground)
              if (rows.some(({ reason }) => reason === describeTrouble('ENOSPC', 'it')))
                figures['told in the receipt'] += 1
            }
            rmSync(filler, { force: true })
            const begun = performance.now()
            if ((await until(() => newsroom.isLive(), goal)) === null)
              wrongs.push(`round ${figures.rounds}: not live within ${goal / 1_000} s after there was room`)
            times.push(performance.now() - begun)
          }
          await newsroom.save(0)
          wrongs.push(...(await settle()), ...(await stuckIn(ground)), ...faultsOfDatabase(ground))
        },
        { folder },
      )
      wrongs.push(...seen)
      return { figures: { ...figures, loads, 'bad answers': seen.length, ...summary('to live', times) }, wrongs }
    } finally {
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true, force: true })
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
