import type { Kind } from '../../../content/kinds.ts'

/** The portal's sections, in the order of the navigation. */
export const sections = ['calls', 'places', 'stories', 'news', 'events', 'pages'] as const satisfies readonly Kind[]

/** The section that a page belongs to: areas are part of the programme; organisations and topics of none. */
export function sectionOf(kind: Kind | undefined): Kind | undefined {
  return kind === 'areas' ? 'pages' : kind
}
