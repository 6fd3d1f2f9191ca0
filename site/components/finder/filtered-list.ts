import type { Call } from '../../../content/call.ts'
import { callsIn, callGroups, groupOf } from '../../../content/call-group.ts'
import { archiveByYear } from '../calls/groups.ts'
import { groupLabel } from '../../../content/finder.ts'
import type { Address } from '../../../content/paths.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Source } from '../../source/source.ts'
import { formatDate } from '../time/dates.ts'

/** A list of a part of the calls that has a page of its own. */
export interface FilteredList {
  title: string
  summary: string
  calls: readonly Call[]
}

type FilteredAddress = Extract<Address, { view: 'calls-in-group' | 'calls-for' }>

/** The list at an address: of a group, or of what a kind of applicant can take part in. */
export function filteredListAt(address: FilteredAddress, source: Source, t: Translate): FilteredList {
  const all = source.list('calls')
  const calls = inOrder(all, source.now).filter((call) =>
    address.view === 'calls-in-group'
      ? groupOf(call, source.now) === address.group
      : call.record === 'current' && call.applicants.includes(address.applicant),
  )
  const tag = t('locale.format')
  const instant = t('time.instant', {
    day: formatDate(source.now, 'romeDay', tag),
    hour: formatDate(source.now, 'romeHour', tag),
  })
  const count = calls.length
  if (address.view === 'calls-in-group') {
    const list = groupLabel(address.group, t)
    const summary = t('finder.list.state.summary', { count, list, instant })
    return { title: t(`finder.list.state.${address.group}`), summary, calls }
  }
  const who = t(`applicants.${address.applicant}`)
  return { title: t('finder.list.for', { who }), summary: t('finder.list.for.summary', { count, who, instant }), calls }
}

/** All calls as the list of calls shows them, group after group. */
function inOrder(calls: readonly Call[], now: number): Call[] {
  const current = callGroups.flatMap((group) => callsIn(group, calls, now))
  return [...current, ...archiveByYear(calls).flatMap((year) => year.calls)]
}
