import type { Key } from '../i18n/keys.ts'
import { locales, type Locale } from '../i18n/locales.ts'
import type { Translate } from '../i18n/translate.ts'
import { entryOf, type CallEntry } from './call-entry.ts'
import { cardsAt } from './call-cards.ts'
import { countsOf } from './call-filter.ts'
import { callGroups, type CallGroup } from './call-group.ts'
import { emptyQuery, filterNames, filterValues, printQuery, toggled, type FilterName } from './call-query.ts'
import { applicantKinds, type ApplicantKind } from './call-terms.ts'
import type { Call } from './call.ts'
import type { Contents } from './contents.ts'
import type { Kind } from './kinds.ts'
import { applicantPath, calendarPath, groupPath, listPath } from './paths.ts'

/** What the finder is made from: the documents of one language at an instant. */
export interface FinderSource {
  readonly locale: Locale
  readonly now: number
  list<K extends Kind>(kind: K): readonly Contents[K][]
  get<K extends Kind>(kind: K, id: string | null): Contents[K] | undefined
  pick<K extends Kind>(kind: K, ids: readonly string[]): readonly Contents[K][]
  languageOf(kind: Kind, id: string): Locale
}

/** A value of a filter, as readers see it before they have chosen anything. */
export interface FilterValue {
  value: string
  label: string
  /** The language of the label, where it is not the page's. */
  lang?: Locale
  /** Where it leads while nothing else is chosen. */
  href: string
  /** Whether it leads to a page of its own, so that it works without script. */
  hasPage: boolean
  /** How many calls it leads to. */
  count: number
}

export interface Filter {
  name: FilterName
  values: readonly FilterValue[]
}

/** The texts that the finder says, as `i18n/` holds them. */
export type FinderKey = Extract<Key, `finder.${string}` | `fit.${string}` | `applicants.${string}`>

/** What the finder's controls show at first. */
export interface FinderControls {
  /** The language tag of the page. */
  language: string
  /** The path of the list of all calls. */
  list: string
  /** The path of the calendar of all deadlines. */
  calendar: string
  /** The path of the list of the open calls. */
  open: string
  /** How many calls there are. */
  total: number
  filters: readonly Filter[]
  texts: Readonly<Record<string, string>>
}

/** Everything that the finder in a browser needs, as one file of each language. */
export interface FinderData {
  /** The instant of the release, in epoch milliseconds. */
  now: number
  controls: FinderControls
  calls: readonly CallEntry[]
}

/** Makes what the finder needs in a language. */
export function finderOf(source: FinderSource, t: Translate): FinderData {
  const calls = source.list('calls').map((call) => entryOf(call, namesOf(call, source, t)))
  return { now: source.now, controls: controlsOf(calls, source, t), calls }
}

function namesOf(call: Call, source: FinderSource, t: Translate) {
  const places = source.pick('places', call.places).map(({ title }) => title)
  const applicants = call.record === 'current' ? call.applicants.map((kind) => t(`applicants.${kind}`)) : []
  const area = source.get('areas', call.area)
  return { area: area?.number ?? null, words: [...applicants, ...places, ...(area === undefined ? [] : [area.title])] }
}

function controlsOf(calls: readonly CallEntry[], source: FinderSource, t: Translate): FinderControls {
  const { locale } = source
  const list = listPath(locale, 'calls')
  const counts = countsOf(cardsAt(calls, source.now), emptyQuery)
  const labels = labelsOf(source, t)
  const valueOf = (name: FilterName, value: string): FilterValue[] => {
    const page = pageOf(locale, name, value)
    const count = counts[name][value] ?? 0
    // What no call has would only stand in the way; the lists with a page are linked nowhere else.
    if (count === 0 && page === null) return []
    const href = page ?? `${list}${printQuery(toggled(emptyQuery, name, value))}`
    const lang = name === 'area' ? areaLanguage(source, value) : {}
    return [{ value, label: labels[name](value), ...lang, href, hasPage: page !== null, count }]
  }
  return {
    language: locale,
    list,
    calendar: calendarPath(locale, list),
    open: groupPath(locale, 'open'),
    total: calls.length,
    filters: filterNames
      .map((name) => ({ name, values: filterValues[name].flatMap((value) => valueOf(name, value)) }))
      .filter(({ values }) => values.length > 0),
    texts: textsIn(locale),
  }
}

/** The language of an area's name, where it is not translated yet. */
function areaLanguage(source: FinderSource, value: string): { lang?: Locale } {
  const area = source.list('areas').find(({ number }) => `${number}` === value)
  const language = area === undefined ? source.locale : source.languageOf('areas', area.id)
  return language === source.locale ? {} : { lang: language }
}

/** The name of a list of calls by their group. */
export function groupLabel(group: CallGroup, t: Translate): string {
  return group === 'archive' ? t('call.archive') : t(`call.group.${group}`)
}

function labelsOf(source: FinderSource, t: Translate): Record<FilterName, (value: string) => string> {
  const areas = source.list('areas')
  return {
    state: among(filterValues.state, (group) => groupLabel(group, t)),
    for: among(filterValues.for, (kind) => sentence(t(`applicants.${kind}`))),
    within: among(filterValues.within, (days) => t(`finder.within.${days}`)),
    amount: among(filterValues.amount, (band) => t(`finder.amount.${band}`)),
    sector: among(filterValues.sector, (sector) => t(`finder.sector.${sector}`)),
    area: (value) => areas.find(({ number }) => `${number}` === value)?.title ?? value,
    abroad: among(filterValues.abroad, (need) => t(`finder.abroad.${need}`)),
  }
}

/** Writes one of these values; any other stays as it is. */
function among<Value extends string>(values: readonly Value[], write: (value: Value) => string) {
  return (value: string): string => {
    const known = values.find((one) => one === value)
    return known === undefined ? value : write(known)
  }
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** The texts of `FinderKey`; those of the pre-rendered lists stay on their pages. */
function textsIn(locale: Locale): Record<string, string> {
  const texts = Object.entries<string>(locales[locale].strings)
  return Object.fromEntries(texts.filter(([key]) => /^(finder\.(?!lists?\b)|fit\.|applicants\.)/.test(key)))
}

function pageOf(locale: Locale, name: FilterName, value: string): string | null {
  const group = callGroups.find((one) => one === value)
  if (name === 'state' && group !== undefined) return groupPath(locale, group)
  const kind: ApplicantKind | undefined = applicantKinds.find((one) => one === value)
  return name === 'for' && kind !== undefined ? applicantPath(locale, kind) : null
}
