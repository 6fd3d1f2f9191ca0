import { createApp } from 'astro/app/entrypoint'
import { parsePath, siteSharePath } from '../../content/paths.ts'
import type { Picture } from '../../content/picture.ts'
import { perLocale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { ShareCard } from '../share/card.ts'
import { templateOf } from '../templates.ts'
import type { Lookup, Source } from '../source/source.ts'

const app = createApp({ streaming: false })
const texts = perLocale(translator)

/** What a page is rendered from. */
export interface RenderContext {
  source: Source
  /** The portal's origin, without a slash at the end. */
  origin: string
  /** The sizes in bytes of the files that people take away, by path; without them pages leave the sizes out. */
  sizes?: Lookup<number>
  /** The pictures that can be shown, by the id of their image; the others are drawn. */
  pictures?: Lookup<Picture>
  /** Takes what a page is shared with and gives the path of the image; without it all are shared with the portal's. */
  share?: (card: ShareCard) => string
}

/**
 * Renders the page at a path of the portal.
 * @param path a path that `content/paths.ts` knows
 * @throws when the path is none of the portal's, or the page fails
 */
export async function render(
  path: string,
  { source, origin, sizes = new Map(), pictures = new Map(), share = () => siteSharePath }: RenderContext,
): Promise<Response> {
  const address = parsePath(path)
  if (address === null) throw new Error(`No page of the portal has the path ${path}`)
  const { locale } = address
  const request = new Request(`${origin}${templateOf(address)}`)
  return app.render(request, { locals: { source, locale, address, origin, sizes, pictures, share, t: texts[locale] } })
}
