import { z } from 'zod'
import { id, instant, texts, url } from './fields.ts'
import { partialDate } from './partial-date.ts'

export const eventLanguages = ['it', 'en', 'it-en'] as const

/** Something to take part in. Its time is either exact (Rome) or as precise as the documents are. */
export const event = texts
  .extend({
    id,
    starts: instant.nullable(),
    ends: instant.nullable(),
    /** Only for events known from documents, without an hour. */
    date: partialDate.nullable(),
    /** `planned`: the documents only announce it. */
    wording: z.enum(['confirmed', 'planned']),
    place: id.nullable(),
    venue: z.string().min(1).nullable(),
    onlineUrl: url.nullable(),
    language: z.enum(eventLanguages).nullable(),
    calls: z.array(id),
    topics: z.array(id),
  })
  .refine((event) => event.starts !== null || event.date !== null, {
    path: ['starts'],
    error: 'needs a start or a date',
  })

export type Event = z.infer<typeof event>

/** What sorts an event in time, as `YYYY-MM-DD` or longer. */
export function eventDay(event: Pick<Event, 'starts' | 'date'>): string {
  return event.starts ?? event.date ?? ''
}
