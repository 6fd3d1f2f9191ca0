import type { Reason } from '../../content/fit.ts'
import type { Words } from './words.ts'

/** Why a call fits or does not, in words. */
export function reasonText(reason: Reason, { say, join }: Words): string {
  switch (reason.code) {
    case 'who':
      return say('fit.reason.who', { list: join(reason.applicants.map((kind) => say(`applicants.${kind}`))) })
    case 'seat':
      return reason.seat === 'anywhere' ? '' : say(`fit.reason.seat.${reason.seat}`)
    case 'sector':
      return say('fit.reason.sector', { list: join(reason.sectors.map((sector) => say(`finder.sector.${sector}`))) })
    case 'need': {
      const list = join(reason.offers.map((offer) => say(`fit.offer.${offer}`)))
      return say(`fit.reason.need.${reason.verdict}`, { list })
    }
    case 'age':
      return say('fit.reason.age', { count: reason.years })
    case 'language': {
      const [only] = reason.languages
      const isOne = reason.languages.length === 1
      return say(
        isOne && only === 'it'
          ? 'fit.reason.language.it'
          : isOne
            ? 'fit.reason.language.en'
            : 'fit.reason.language.any',
      )
    }
    case 'identity':
      return say(`fit.reason.identity.${reason.identity}`)
    case 'halted':
      return say('fit.reason.halted')
  }
}
