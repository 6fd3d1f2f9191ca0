import type { Trial } from '../trial.ts'
import { clock } from './clock.ts'
import { database } from './database.ts'
import { disk } from './disk.ts'
import { full } from './full.ts'
import { jobs } from './jobs.ts'
import { kill } from './kill.ts'
import { poison } from './poison.ts'
import { schedules } from './schedules.ts'
import { skew } from './skew.ts'
import { killAtSteps } from './steps.ts'
import { twice } from './twice.ts'

/** Every trial, in the order in which they run. */
export const trials: readonly Trial[] = [
  kill,
  killAtSteps,
  disk,
  full,
  skew,
  poison,
  database,
  twice,
  clock,
  jobs,
  schedules,
]
