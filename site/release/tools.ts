import type { Environment } from '../../environment.ts'
import type { Questions } from '../source/questions.ts'
import type { Renderer } from './renderer.ts'
import type { Objects } from './store/objects.ts'

/** Tells whether to go on with long work; throws when not. */
export type GoOn = () => Promise<void>

/** How many threads may render beside this one, and from how many pages on they are worth their start. */
export interface Hands {
  count: number
  from: number
}

/** With what releases are made. */
export interface Tools {
  renderer: Renderer
  settings: Pick<Environment, 'dataDir' | 'portalUrl'>
  /** What the pages of the release before asked; those that are made now are added. */
  questions: Questions
  /** Gets what pages and files hold. */
  objects: Objects
  goOn: GoOn
  hands: Hands
}
