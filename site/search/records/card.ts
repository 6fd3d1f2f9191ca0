import { callState, windowAt } from '../../../content/call-state.ts'
import { groupOf, groupOfState } from '../../../content/call-group.ts'
import { timelineOf } from '../../../content/call-timeline.ts'
import type { Call } from '../../../content/call.ts'
import type { Contents } from '../../../content/contents.ts'
import type { Kind } from '../../../content/kinds.ts'
import type { SearchCard } from '../../../content/search-card.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { standingOf, standingText } from '../../components/calls/standing.ts'
import { formatInstant, formatPartialDate } from '../../components/time/dates.ts'
import type { Source } from '../../source/source.ts'

/** What a result shows of a document. */
export function cardOf(kind: Kind, document: Contents[Kind], source: Source, t: Translate): SearchCard {
  const translations = source.translations(kind, document.id)
  const elsewhere = Object.entries(source.pages(kind, document.id)).filter(([locale]) => locale !== source.locale)
  const isTranslation = ([locale]: [string, string]): boolean => Object.hasOwn(translations, locale)
  const call = 'record' in document ? document : null
  return {
    kind,
    id: document.id,
    when: whenOf(document, t),
    clock: call === null ? null : clockOf(call, source.now, t),
    isExample: call?.record === 'current' && call.example,
    others: Object.fromEntries(elsewhere.filter(isTranslation)),
    lent: Object.fromEntries(elsewhere.filter((page) => !isTranslation(page))),
  }
}

function whenOf(document: Contents[Kind], t: Translate): string | null {
  const tag = t('locale.format')
  if ('starts' in document && document.starts !== null) return formatInstant(document.starts, t)
  const date =
    'date' in document
      ? document.date
      : 'period' in document
        ? document.period
        : 'closed' in document
          ? document.closed
          : null
  return date === null ? null : formatPartialDate(date, tag)
}

function clockOf(call: Call, now: number, t: Translate): string[] {
  if (call.record === 'archive')
    return [`|${standingOf(call, now)}|${groupOf(call, now)}|${standingText(call, now, t)}|`]
  const say = (instant: number): string => {
    const standing = callState(call, instant)
    const { closes } = windowAt(call, instant)
    const deadline = closes === null ? t('call.whileFundsLast') : formatInstant(closes, t)
    return [standing, groupOfState[standing], standingText(call, instant, t), deadline].join('|')
  }
  return timelineOf(call, now, say).map(({ at, value }, index) => `${index === 0 ? '' : at / 1000}|${value}`)
}
