import { createApp } from 'astro/app/entrypoint'
import { parsePath } from '../../content/paths.ts'
import { perLocale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { templateOf } from '../templates.ts'
import type { Source } from '../source/source.ts'

const app = createApp()
const texts = perLocale(translator)

/** What a page is rendered from. */
export interface RenderContext {
  source: Source
  /** The portal's origin, without a slash at the end. */
  origin: string
  /** The sizes in bytes of the files that people take away, by path; without them pages leave the sizes out. */
  sizes?: ReadonlyMap<string, number>
}

/**
 * Renders the page at a path of the portal.
 * @param path a path that `content/paths.ts` knows
 * @throws when the path is none of the portal's, or the page fails
 */
export async function render(path: string, { source, origin, sizes = new Map() }: RenderContext): Promise<Response> {
  const address = parsePath(path)
  if (address === null) throw new Error(`No page of the portal has the path ${path}`)
  const { locale } = address
  const request = new Request(`${origin}${templateOf(address)}`)
  return app.render(request, { locals: { source, locale, address, origin, sizes, t: texts[locale] } })
}
