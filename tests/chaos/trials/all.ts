import type { Trial } from '../trial.ts'
import { disk } from './disk.ts'
import { full } from './full.ts'
import { kill } from './kill.ts'
import { killAtSteps } from './steps.ts'

/** Every trial, in the order in which they run. */
export const trials: readonly Trial[] = [kill, killAtSteps, disk, full]
