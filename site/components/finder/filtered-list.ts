import { groupLabel } from '../../../content/finder.ts'
import type { ListAddress } from '../../../content/paths.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Source } from '../../source/source.ts'
import { formatDate } from '../time/dates.ts'

/** A list of a part of the calls that has a page of its own. */
export interface FilteredList {
  title: string
  summary: string
}

type FilteredAddress = Exclude<ListAddress, { view: 'list' }>

/** The list at an address: of a group, or of what a kind of applicant can take part in. */
export function filteredListAt(address: FilteredAddress, source: Source, t: Translate): FilteredList {
  const tag = t('locale.format')
  const instant = t('time.instant', {
    day: formatDate(source.now, 'romeDay', tag),
    hour: formatDate(source.now, 'romeHour', tag),
  })
  const count = source.total(address)
  if (address.view === 'calls-in-group') {
    const list = groupLabel(address.group, t)
    const summary = t('finder.list.state.summary', { count, list, instant })
    return { title: t(`finder.list.state.${address.group}`), summary }
  }
  const who = t(`applicants.${address.applicant}`)
  return { title: t('finder.list.for', { who }), summary: t('finder.list.for.summary', { count, who, instant }) }
}
