import type { Place } from '../../../content/place.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { formatPartialDate } from '../time/dates.ts'

/** The condition of a place in words, with the date of the last check where there was one. */
export function conditionText({ condition, checkedOn }: Place, t: Translate): string {
  const words = t(`place.condition.${condition}`)
  if (checkedOn === null) return words
  return t('place.checked', { condition: words, date: formatPartialDate(checkedOn, t('locale.format')) })
}
