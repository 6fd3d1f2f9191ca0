import type { Random } from './ground/random.ts'

/** Within what a trial is made. */
export interface Setting {
  random: Random
  /** The short form runs with all tests; the long one as often as there is time. */
  isLong: boolean
  /** When the trial must come to its end, in milliseconds of `performance.now()`. */
  deadline: number
  /** A data folder with a small founding content, to be copied. */
  founded: string
  /** The server for databases of its own; empty for SQLite. */
  mongodb: string
}

/** What came of a trial. */
export interface Outcome {
  /** What was counted and measured, for the table. */
  figures: Record<string, number | string>
  /** What was wrong, each in a sentence; nothing when all went well. */
  wrongs: string[]
}

/** Something that goes wrong on purpose, and what must hold all the same. */
export interface Trial {
  name: string
  run: (setting: Setting) => Promise<Outcome>
}

/** Whether there is time left for something that takes so many milliseconds. */
export const hasTime = ({ deadline }: Setting, needed = 0): boolean => performance.now() + needed < deadline
