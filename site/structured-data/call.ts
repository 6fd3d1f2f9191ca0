import type { GovernmentService, ItemAvailability, MonetaryGrant, Offer, Organization, WebPage } from 'schema-dts'
import { callState, windowsOf, type CallState } from '../../content/call-state.ts'
import type { Call, CurrentCall } from '../../content/call.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Source } from '../source/source.ts'
import { schemaInstant } from './instant.ts'

/** What an offer is in each state; `PreOrder` is schema.org's word for what can be had later. */
const availabilities: Record<CallState, ItemAvailability> = {
  'not-yet-open': 'https://schema.org/PreOrder',
  open: 'https://schema.org/InStock',
  'closing-soon': 'https://schema.org/InStock',
  closed: 'https://schema.org/OutOfStock',
  'with-results': 'https://schema.org/OutOfStock',
  suspended: 'https://schema.org/OutOfStock',
  exhausted: 'https://schema.org/SoldOut',
  withdrawn: 'https://schema.org/Discontinued',
}

/**
 * A call in schema.org's words: a service of the City, offered in each of its windows. One from before the portal
 * is a page about something of which no dates are claimed.
 */
export function callData(call: Call, url: string, source: Source, t: Translate): GovernmentService | WebPage {
  const isExample = call.record === 'current' && call.example
  const name = isExample ? t('call.exampleTitle', { title: call.title }) : call.title
  const common = { '@id': url, name, description: call.summary, url }
  if (call.record === 'archive') return { '@type': 'WebPage', ...common, inLanguage: source.locale }
  const grant = grantOf(call, source)
  return {
    '@type': 'GovernmentService',
    ...common,
    provider: organisations(call.promoters, source),
    areaServed: { '@type': 'City', name: 'Milano' },
    audience: {
      '@type': 'Audience',
      audienceType: call.applicants.map((kind) => t(`applicants.${kind}`)).join(', '),
    },
    offers: offersOf(call, url, source.now),
    ...(grant === null ? {} : { serviceOutput: grant }),
    ...(call.applyUrl === null
      ? {}
      : {
          availableChannel: {
            '@type': 'ServiceChannel',
            serviceUrl: call.applyUrl,
            availableLanguage: call.abroad.formLanguages,
          },
        }),
  }
}

function offersOf(call: CurrentCall, url: string, now: number): Offer[] {
  const availability = availabilities[callState(call, now)]
  return windowsOf(call).map(({ opens, closes }): Offer => ({
    '@type': 'Offer',
    url,
    availability,
    availabilityStarts: schemaInstant(opens),
    ...(closes === null ? {} : { availabilityEnds: schemaInstant(closes) }),
  }))
}

/** What one applicant can get in money; null where nothing is stated. */
function grantOf({ amountFrom, amountUpTo, promoters }: CurrentCall, source: Source): MonetaryGrant | null {
  if (amountFrom === null && amountUpTo === null) return null
  return {
    '@type': 'MonetaryGrant',
    funder: organisations(promoters, source),
    amount: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      ...(amountFrom === null ? {} : { minValue: amountFrom }),
      ...(amountUpTo === null ? {} : { maxValue: amountUpTo }),
    },
  }
}

/** Organisations by name; the City where none is public. */
function organisations(ids: readonly string[], source: Source): Organization[] {
  const named = source.pick('organisations', ids).map(({ title, website }): Organization => ({
    '@type': 'Organization',
    name: title,
    ...(website === null ? {} : { url: website }),
  }))
  return named.length > 0 ? named : [{ '@type': 'Organization', name: 'Comune di Milano' }]
}
