import { localeCodes } from '../i18n/locales.ts'
import { translator } from '../i18n/translate.ts'
import { romeZone } from './rome-time.ts'

/** The name of the row in the database that says which release is held live. */
export const holdName = 'held'

/** A release that stays live until it is let go; meanwhile nothing is published. */
export interface Hold {
  /** Its id. */
  release: string
  /** The name of whoever holds it; null from the command line. */
  by: string | null
  /** Epoch milliseconds. */
  since: number
}

/** Why a publication waits while a release is held, in every language, a line each. */
export function waitingFor({ release, by, since }: Hold): string {
  const lines = localeCodes.map((locale) => {
    const t = translator(locale)
    const format = new Intl.DateTimeFormat(t('locale.format'), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: romeZone,
    })
    return t('hold.waiting', { who: by ?? t('hold.operator'), release, since: format.format(since) })
  })
  return lines.join('\n')
}
