import type { CurrentCall } from '../../../content/call.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { formatEuros, formatPercent } from '../time/numbers.ts'

type Grant = Pick<CurrentCall, 'amountFrom' | 'amountUpTo' | 'shareCovered'>

/** What one applicant can get, in words: a share, a sum, or both; null when neither is known. */
export function grantText({ amountFrom, amountUpTo, shareCovered }: Grant, t: Translate): string | null {
  const [from, upTo] = [amountFrom, amountUpTo].map((sum) =>
    sum === null ? null : formatEuros(sum, t('locale.format')),
  )
  const sum =
    from && upTo ? t('call.grant.fromTo', { from, upTo }) : from ? t('call.grant.from', { from }) : (upTo ?? null)
  if (shareCovered !== null) {
    const share = formatPercent(shareCovered, t('locale.format'))
    if (sum === null) return t('call.grant.share', { share })
    return upTo && !from ? t('call.grant.shareUpTo', { share, amount: upTo }) : t('call.grant.shareAnd', { share, sum })
  }
  if (upTo && !from) return t('call.grant.upTo', { amount: upTo })
  return sum
}
