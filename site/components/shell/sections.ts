import type { Kind } from '../../../content/kinds.ts'
import { kindOf } from '../../../content/listed.ts'
import { listOf, type Address } from '../../../content/paths.ts'
import type { Source } from '../../source/source.ts'

/** The portal's sections, in the order of the navigation. */
export const sections = ['calls', 'places', 'stories', 'news', 'events', 'pages'] as const satisfies readonly Kind[]

/** The section that a page belongs to: areas and studies are part of the programme, pages about the portal of none. */
export function sectionOf(address: Address, source: Source): Kind | undefined {
  const list = listOf(address)
  const kind = list === undefined ? address.view === 'document' && address.kind : kindOf(list)
  if (kind === false) return undefined
  if (kind === 'areas' || kind === 'studies') return 'pages'
  const isAboutPortal =
    address.view === 'document' && address.kind === 'pages' && source.find('pages', address.slug)?.section === 'portal'
  return isAboutPortal ? undefined : kind
}
