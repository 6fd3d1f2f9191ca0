import type { Payload } from 'payload'
import type { PerLocale } from '../../i18n/locales.ts'
import { openCms } from './open-cms.ts'
import { readSnapshot } from './read-snapshot.ts'
import { sourcesOf } from './snapshot.ts'
import type { Source } from './source.ts'

let cms: Promise<Payload> | undefined

/**
 * What is published right now, read anew each time; for `astro dev`.
 * @param now epoch milliseconds
 */
export async function liveSources(now: number): Promise<PerLocale<Source>> {
  cms ??= openCms()
  return sourcesOf(await readSnapshot(await cms), now)
}
