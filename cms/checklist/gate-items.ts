import type { PayloadRequest } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { faultsIn } from '../fields/faults.ts'
import type { Item, Place } from './item.ts'
import { tabLabels } from './places.ts'

/** Everything for which a document would be refused if it were published now, by the rules of publication themselves. */
export async function gateItems(
  req: PayloadRequest,
  kind: Kind,
  document: Record<string, unknown>,
  places: ReadonlyMap<string, Place>,
): Promise<Item[]> {
  const collection = req.payload.collections[kind].config
  const save = { collection, data: document, originalDoc: document, operation: 'update', req } as const
  const faults = await faultsIn(collection.fields, save, true)
  const tabs = tabLabels(collection.fields, req)
  const required = req.t('validation:required')
  return (
    faults
      // An address that is not there yet is made from the title when it is saved.
      .filter(({ path }) => path !== 'slug' || Boolean(document['slug']))
      .map(({ path, label, message }) => {
        const place = places.get(path.split('.')[0] ?? '')
        return {
          place: { path, label: withoutTab(typeof label === 'string' ? label : path, tabs), tab: place?.tab ?? null },
          finding: message === required ? { what: 'missing' } : { what: 'refused', message },
        }
      })
  )
}

function withoutTab(label: string, tabs: readonly string[]): string {
  const tab = tabs.find((name) => label.startsWith(`${name} > `))
  return tab === undefined ? label : label.slice(tab.length + 3)
}
