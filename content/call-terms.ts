/** The fixed words by which a call is described: whoever adds one translates it in `i18n/` too. */

/** Who can apply. */
export const applicantKinds = [
  'persons',
  'freelancers',
  'firms',
  'startups',
  'artisans',
  'associations',
  'labs',
  'schools',
] as const

/** What an applicant makes; a call without sectors is open to all of them. */
export const sectors = [
  'digital-manufacturing',
  'crafts',
  'design',
  'fashion',
  'furniture',
  'electronics',
  'food',
  'culture',
  'social',
  'services',
] as const

/** What a call gives, so that people find it by what they need. */
export const offers = ['money', 'space', 'machines', 'support', 'training'] as const

/** Under which rules of the Union on public aid the money is given. */
export const aidRegimes = ['none', 'de-minimis', 'other', 'not-stated'] as const

/** Where an applicant must have a seat, from the widest to the narrowest. */
export const seats = ['anywhere', 'union', 'italy', 'lombardy', 'milan'] as const

/** What of Italy's identities the application asks for: nothing, a tax code, a digital identity (SPID, CIE). */
export const identities = ['none', 'tax-code', 'digital'] as const

/** What can happen to a call against its dates. */
export const exceptionKinds = ['suspended', 'exhausted', 'withdrawn', 'reopened'] as const

/** The files that a call can hand out. */
export const documentFormats = ['pdf', 'odt', 'docx', 'xlsx', 'ods', 'p7m'] as const

/** What is known of how accessible a file is. */
export const accessibilities = ['accessible', 'partial', 'not-accessible', 'unknown'] as const

export type ApplicantKind = (typeof applicantKinds)[number]
export type Sector = (typeof sectors)[number]
export type Offer = (typeof offers)[number]
export type Seat = (typeof seats)[number]
