import { lastKnown, type CallChange } from '../../content/call-change.ts'
import type { Window } from '../../content/call-state.ts'
import { isLocale, localeCodes, type Locale } from '../../i18n/locales.ts'
import type { Published } from './published.ts'

/** A call that was public and is so in no language any more. */
export interface GoneCall {
  id: string
  /** When it was withdrawn, ISO 8601 in UTC. */
  at: string
  titles: Partial<Record<Locale, string>>
  slugs: Partial<Record<Locale, string>>
  windows: readonly Window[]
  changes: readonly CallChange[]
}

/** The calls that were withdrawn from the portal or deleted, the last first, as the record of changes knows them. */
export function goneCalls({ sources, changes }: Pick<Published, 'sources' | 'changes'>): GoneCall[] {
  const isPublic = (id: string) => localeCodes.some((locale) => sources[locale].get('calls', id) !== undefined)
  return [...changes]
    .filter(([id]) => !isPublic(id))
    .flatMap(([id, record]) => goneCall(id, record) ?? [])
    .toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? 1 : -1))
}

function goneCall(id: string, record: readonly CallChange[]): GoneCall | null {
  const withdrawal = newest(record, ['published', 'withdrawn'])
  if (withdrawal?.what !== 'withdrawn') return null
  const known = lastKnown.safeParse(withdrawal.before ?? withdrawal.after).data
  return {
    id,
    at: withdrawal.at,
    titles: inLocales(known?.titles),
    slugs: inLocales(known?.slugs),
    windows: known?.windows ?? recordedWindow(record, withdrawal.at),
    changes: record,
  }
}

/** The first window as far as the record tells of it; without one, the withdrawal stands for its closing. */
function recordedWindow(record: readonly CallChange[], at: string): Window[] {
  const last = (what: 'opens' | 'closes') => {
    const value = newest(record, [what])?.after
    return typeof value === 'string' ? value : null
  }
  const closes = last('closes') ?? at
  return [{ opens: last('opens') ?? closes, closes }]
}

function newest(record: readonly CallChange[], kinds: readonly CallChange['what'][]): CallChange | undefined {
  return record.filter(({ what }) => kinds.includes(what)).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
}

function inLocales(words: Record<string, string> = {}): Partial<Record<Locale, string>> {
  return Object.fromEntries(Object.entries(words).filter(([locale]) => isLocale(locale)))
}
