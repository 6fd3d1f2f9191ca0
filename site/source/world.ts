import type { CallChange } from '../../content/call-change.ts'
import type { Picture } from '../../content/picture.ts'
import type { PerLocale } from '../../i18n/locales.ts'
import type { Source } from './source.ts'

/** All that pages and files are made from. */
export interface World {
  sources: PerLocale<Source>
  /** What changed in calls, by call, the newest first; deleted calls too. */
  changes: ReadonlyMap<string, readonly CallChange[]>
  /** The sizes in bytes of the files that people take away, by path. */
  sizes: ReadonlyMap<string, number>
  /** The pictures that can be shown, by the id of their image. */
  pictures: ReadonlyMap<string, Picture>
}
