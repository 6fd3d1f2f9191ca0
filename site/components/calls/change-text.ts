import { callException, callResults, type CallResults } from '../../../content/call.ts'
import { changeForms, recordedWindows, type CallChange, type Changed } from '../../../content/call-change.ts'
import { aidRegimes, applicantKinds, seats, sectors } from '../../../content/call-terms.ts'
import type { Key } from '../../../i18n/keys.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { formatInstant } from '../time/dates.ts'
import { formatEuros, formatNumber, formatPercent } from '../time/numbers.ts'

/** A change of a call in the words of a language; without a before and after it is said whole in `what`. */
export interface ChangeText {
  what: string
  before: string | null
  after: string | null
}

/** What is said where nothing stands, if it is more than that nothing was stated. */
const empty: Partial<Record<Changed, Key>> = {
  sectors: 'change.empty.sectors',
  firmAgeUpTo: 'change.empty.firmAge',
  exception: 'change.empty.exception',
  results: 'change.empty.results',
  documents: 'change.empty.documents',
  moreWindows: 'change.empty.moreWindows',
}

const results = callResults.omit({ stories: true, places: true })

/** What changed in a call, in words. */
export function changeText({ what, before, after }: CallChange, t: Translate): ChangeText {
  const label = t(`change.what.${what}`)
  if (changeForms[what] === 'words') return { what: label, before: null, after: null }
  return { what: label, before: valueText(what, before, t), after: valueText(what, after, t) }
}

/** What changed in a call, in one line of text: `Scadenza: 20 novembre … → 27 novembre …`. */
export function changeLine(change: CallChange, t: Translate): string {
  const { what, before, after } = changeText(change, t)
  return before === null || after === null ? what : `${what}: ${before} → ${after}`
}

function valueText(what: CallChange['what'], value: CallChange['before'], t: Translate): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return t(empty[what] ?? 'change.empty')
  const tag = t('locale.format')
  switch (changeForms[what]) {
    case 'instant':
      return typeof value === 'string' ? formatInstant(value, t) : plain(value)
    case 'euros':
      return typeof value === 'number' ? formatEuros(value, tag) : plain(value)
    case 'percent':
      return typeof value === 'number' ? formatPercent(value, tag) : plain(value)
    case 'years':
      return t('change.years', { count: Number(value) })
    case 'truth':
      return t(value === true ? 'change.yes' : 'change.no')
    case 'aidRegime':
      return word(aidRegimes, value, (name) => t(`aidRegimes.${name}`))
    case 'seat':
      return word(seats, value, (name) => t(`seats.${name}`))
    case 'applicants':
      return words(value, (one) => word(applicantKinds, one, (name) => t(`applicants.${name}`)))
    case 'sectors':
      return words(value, (one) => word(sectors, one, (name) => t(`sectors.${name}`)))
    case 'files':
      return words(value, plain)
    case 'windows':
      return parsed(recordedWindows, value, (windows) =>
        windows
          .map(({ opens, closes }) =>
            t('change.window', { opens: formatInstant(opens, t), closes: formatInstant(closes, t) }),
          )
          .join('; '),
      )
    case 'exception':
      return parsed(callException, value, ({ kind, from, until }) => {
        const since = { kind: t(`call.exception.${kind}`), from: formatInstant(from, t) }
        if (until === null) return t('change.exception', since)
        return t('change.exceptionUntil', { ...since, until: formatInstant(until, t) })
      })
    case 'results':
      return parsed(results, value, (found) => resultsText(found, t))
    default:
      return plain(value)
  }
}

function resultsText(found: Omit<CallResults, 'stories' | 'places'>, t: Translate): string {
  const tag = t('locale.format')
  const counts = (['received', 'admitted', 'winners'] as const).flatMap((name) => {
    const value = found[name]
    return value === null ? [] : t(`change.results.${name}`, { value: formatNumber(value, tag) })
  })
  const given = found.given === null ? [] : [t('change.results.given', { value: formatEuros(found.given, tag) })]
  return [...counts, ...given].join(', ') || t('change.empty')
}

function plain(value: CallChange['before']): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}

/** The words for a fixed term; one that is no longer known stays as it was recorded. */
function word<Name extends string>(
  names: readonly Name[],
  value: CallChange['before'],
  say: (name: Name) => string,
): string {
  const name = names.find((one) => one === value)
  return name === undefined ? plain(value) : say(name)
}

function words(value: CallChange['before'], say: (one: CallChange['before']) => string): string {
  return Array.isArray(value) ? value.map(say).join(', ') : plain(value)
}

/** A schema, as far as reading goes. */
interface Reader<Value> {
  safeParse: (value: unknown) => { success: true; data: Value } | { success: false }
}

function parsed<Value>(schema: Reader<Value>, value: CallChange['before'], say: (value: Value) => string): string {
  const read = schema.safeParse(value)
  return read.success ? say(read.data) : plain(value)
}
