/** Facts of a place of which the documents give little more than the name. */
export const unverified = {
  condition: 'unknown' as const,
  checkedOn: null,
  opened: null,
  address: null,
  district: null,
  surface: null,
  website: null,
  area: 'labs',
}

/** Texts of a place that is a row in a list and has no page of its own. */
export const listed = { body: '', hours: null, accessibility: null, services: [], machines: [], people: [] }
