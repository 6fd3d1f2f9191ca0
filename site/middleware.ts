import { defineMiddleware } from 'astro:middleware'
import { parsePath, siteSharePath } from '../content/paths.ts'
import { readEnvironment } from '../environment.ts'
import { translator } from '../i18n/translate.ts'
import { templateOf } from './templates.ts'

/** `astro dev` only: leads each address of the portal to its template, with what is published at this moment. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (!import.meta.env.DEV || locals.source !== undefined) return next()
  const address = parsePath(url.pathname)
  if (address === null) return next()
  const { liveSources } = await import('./source/live.ts')
  const sources = await liveSources(Date.now())
  const { locale } = address
  Object.assign(locals, {
    source: sources[locale],
    locale,
    address,
    origin: readEnvironment().portalUrl,
    sizes: new Map(),
    pictures: new Map(),
    share: () => siteSharePath,
    t: translator(locale),
  })
  return next(templateOf(address))
})
