import { isKind, type Kind } from '../kinds.ts'
import { parsePath } from '../paths.ts'
import type { Locale } from '../../i18n/locales.ts'

/** What follows readers about, and says nothing of the page. */
const tracking =
  /^(utm_.*|[a-z]*clid|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hs(enc|mi)|hsctatracking|vero_(id|conv)|oly_(anon|enc)_id|pk_.*|mtm_.*|wt_mc|s_cid|ref_src|ref_url|trk|cmpid)$/i

/** Where services that count clicks keep the address that was meant. */
const detours = [
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: 'url' },
  { host: /(^|\.)google\.[a-z.]+$/, path: /^\/url$/, parameter: 'q' },
  { host: /^l(m)?\.(facebook|instagram)\.com$/, path: /^\//, parameter: 'u' },
]

/** The address to which a pasted link was meant to lead, without what follows readers; null for what is none. */
export function cleanAddress(href: string): string | null {
  const url = URL.parse(href.trim())
  if (url === null || !/^(https?|mailto|tel):$/.test(url.protocol)) return null
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return url.href
  const detour = detours.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
  const meant = detour === undefined ? null : url.searchParams.get(detour.parameter)
  if (meant !== null && /^https?:\/\//i.test(meant)) return cleanAddress(meant)
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name))
  // An address without any is left as it was written: taking one out writes the others anew.
  if (names.length === 0) return href.trim()
  for (const name of names) url.searchParams.delete(name)
  return url.href
}

/** The portal and the CMS, as their addresses begin. */
export interface OwnOrigins {
  portal: string
  cms: string
}

/** A document of ours that an address names: by its page, or by its form in the CMS. */
export type NamedDocument = { kind: Kind; slug: string; locale: Locale } | { kind: Kind; id: string }

/** The document that an address of the portal or of the CMS names; null for any other. */
export function documentNamed(address: string, { portal, cms }: OwnOrigins): NamedDocument | null {
  const url = URL.parse(address)
  // A link to a place within a page or to a question asked of it means more than the document.
  if (url === null || url.hash !== '') return null
  if (url.origin === portal && url.search === '') {
    const page = parsePath(url.pathname)
    return page?.view === 'document' ? { kind: page.kind, slug: page.slug, locale: page.locale } : null
  }
  if (url.origin !== cms) return null
  const [, kind = '', id = ''] = /^\/(?:admin\/collections|preview)\/([a-z]+)\/([\w-]+)\/?$/.exec(url.pathname) ?? []
  return isKind(kind) && id !== 'create' && id !== 'trash' ? { kind, id } : null
}
