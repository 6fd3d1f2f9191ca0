import { unknownDuties } from '../duties.ts'
import type { Settings } from '../settings.ts'
import type { FoundingLocale } from './founding.ts'

/** What the portal says about itself until the City's staff change it. */
export const settings: Record<FoundingLocale, Settings> = {
  it: {
    title: 'Manifattura Milano',
    claim: 'Nuova manifattura, in città.',
    description:
      'Il programma del Comune di Milano perché le imprese della manifattura digitale e del nuovo artigianato trovino in città dove nascere, stabilirsi e crescere.',
    licence: 'CC BY 4.0',
    email: null,
    telephone: null,
    address: null,
    duties: { ...unknownDuties, licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.it' },
  },
  en: {
    title: 'Manifattura Milano',
    claim: 'New manufacturing, in the city.',
    description:
      'The City of Milan’s programme to give firms in digital manufacturing and new craft a city where they can start, settle and grow.',
    licence: 'CC BY 4.0',
    email: null,
    telephone: null,
    address: null,
    duties: { ...unknownDuties, licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.en' },
  },
}

/** The keys of the pages that the footer links to, in their order. */
export const footerPages = ['accessibility', 'privacy', 'legal-notes']
