import type { Thing } from 'schema-dts'
import type { Address } from '../../content/paths.ts'
import type { Picture } from '../../content/picture.ts'
import type { Translate } from '../../i18n/translate.ts'
import { breadcrumbOf } from '../components/shell/breadcrumb.ts'
import type { Lookup, Source } from '../source/source.ts'
import { breadcrumbData, listData, siteData } from './navigation.ts'
import { structuredData } from './structured-data.ts'

/** Everything that a page says of itself in schema.org's words: what it is about, and where it stands. */
export function graphOf(
  address: Address,
  source: Source,
  origin: string,
  t: Translate,
  pictures: Lookup<Picture>,
): Thing[] {
  const things = [
    structuredData(address, source, origin, t, pictures),
    ...(address.view === 'home' ? [siteData(source, origin, t)] : []),
    ...(address.view === 'list'
      ? [
          listData(
            source.list(address.kind).map(({ id }) => ({ kind: address.kind, id })),
            source,
            origin,
          ),
        ]
      : []),
    ...(address.view === 'list-part' ? [listData(source.part(address)?.rows ?? [], source, origin)] : []),
    breadcrumbAt(address, source, origin, t),
  ]
  return things.filter((thing) => thing !== null)
}

function breadcrumbAt(address: Address, source: Source, origin: string, t: Translate) {
  if (address.view !== 'document') return null
  const document = source.find(address.kind, address.slug)
  const path = document === undefined ? undefined : source.pathTo(address.kind, document.id)
  if (document === undefined || path === undefined) return null
  const lists = breadcrumbOf(address.kind, document)
  return breadcrumbData(lists, { title: document.title, url: `${origin}${path}` }, source, origin, t)
}
