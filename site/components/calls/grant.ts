import type { CurrentCall } from '../../../content/call.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { formatEuros } from '../time/numbers.ts'

/** What one applicant can get, in words: a share, a sum, or both; null when neither is known. */
export function grantText({ amountUpTo, shareCovered }: CurrentCall, t: Translate): string | null {
  const amount = amountUpTo === null ? null : formatEuros(amountUpTo, t('locale.format'))
  if (shareCovered !== null && amount !== null) return t('call.grant.shareUpTo', { share: shareCovered, amount })
  if (shareCovered !== null) return t('call.grant.share', { share: shareCovered })
  return amount === null ? null : t('call.grant.upTo', { amount })
}
