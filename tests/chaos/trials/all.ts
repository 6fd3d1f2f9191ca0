import type { Trial } from '../trial.ts'
import { kill } from './kill.ts'
import { killAtSteps } from './steps.ts'

/** Every trial, in the order in which they run. */
export const trials: readonly Trial[] = [kill, killAtSteps]
