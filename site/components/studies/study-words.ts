import type { Study } from '../../../content/study.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { formatPartialDate } from '../time/dates.ts'

/** When a work came out, as precisely as it is known; where it is not, why there is no date. */
export function studyDateText({ date, wording }: Pick<Study, 'date' | 'wording'>, t: Translate): string {
  if (date !== null) return formatPartialDate(date, t('locale.format'))
  return t(wording === 'planned' ? 'study.planned' : 'study.undated')
}

/** The names of languages as a sentence lists them, in the page's own: “francese e inglese”. */
export function languageNames(codes: readonly string[], tag: string): string {
  const names = new Intl.DisplayNames(tag, { type: 'language' })
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(codes.map((code) => names.of(code) ?? code))
}
