import { applicantKinds } from '../../../content/call-terms.ts'
import { allTakeAways } from '../../support/all-take-aways.ts'
import { samples } from '../../content/samples.ts'
import { change, dated, now, publishedOf } from '../../site/feeds/published.ts'
import type { Measure } from '../measurement.ts'

/** How long calendars, feeds and open data of a portal take that has 500 calls in each of its languages. */
export const measure: Measure = (scale) => {
  const calls = scale === 'short' ? 20 : 500
  const values = makeOften(calls, scale === 'short' ? 2 : 10)
  const what = `calendars, feeds and open data of ${calls} calls, two languages`
  return Promise.resolve({ rows: [{ id: 'take-aways', what, unit: 'ms', values }], notes: [] })
}

/** Every second call has a deadline that was moved. */
function makeOften(size: number, count: number): number[] {
  const moved = { from: '2026-06-20T10:00:00.000Z', to: '2026-06-30T10:00:00.000Z' }
  const calls = Array.from({ length: size }, (_, index) =>
    dated(`c${index}`, {
      applicants: [applicantKinds[index % 8] ?? 'firms', applicantKinds[(index + 3) % 8] ?? 'labs'],
      area: `a${index % 6}`,
      closes: moved.to,
    }),
  )
  const changes = calls
    .filter((_, index) => index % 2 === 0)
    .flatMap(({ id }) => [
      change(id, '2026-06-12', 'closes', moved.from, moved.to),
      change(id, '2026-06-01', 'published'),
    ])
  const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Testo.' }] }]
  const areas = Array.from({ length: 6 }, (_, index) => ({
    ...samples.areas,
    id: `a${index}`,
    slug: `a${index}`,
    body,
  }))
  return Array.from({ length: count }, () => {
    const published = publishedOf(calls, changes, { areas }, now)
    const begun = performance.now()
    allTakeAways(published)
    return Math.round(performance.now() - begun)
  })
}
