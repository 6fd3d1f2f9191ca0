import type { Kind } from '../../../content/kinds.ts'
import type { Address } from '../../../content/paths.ts'
import type { Source } from '../../source/source.ts'

/** The portal's sections, in the order of the navigation. */
export const sections = ['calls', 'places', 'stories', 'news', 'events', 'pages'] as const satisfies readonly Kind[]

/** The section that a page belongs to: areas and studies are part of the programme, pages about the portal of none. */
export function sectionOf(address: Address, source: Source): Kind | undefined {
  if (address.view === 'calls-in-group' || address.view === 'calls-for') return 'calls'
  if (address.view !== 'list' && address.view !== 'document') return undefined
  if (address.kind === 'areas' || address.kind === 'studies') return 'pages'
  const isAboutPortal =
    address.view === 'document' && address.kind === 'pages' && source.find('pages', address.slug)?.section === 'portal'
  return isAboutPortal ? undefined : address.kind
}
