/** A value without what carries no meaning: emptiness of any kind, and the ids that rows get anew at each save. */
export function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, one]): [string, unknown] => [name, plain(one)])
    .filter(([, one]) => one !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
