import { romeIso } from '../../content/rome-time.ts'

/** An instant as Rome's clocks show it, to the second, as schema.org's DateTime wants it. */
export function schemaInstant(instant: string): string {
  return romeIso(Date.parse(instant)).replace(/T\d\d:\d\d/, '$&:00')
}
