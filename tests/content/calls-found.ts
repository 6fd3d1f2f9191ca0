import { entryOf } from '../../content/call-entry.ts'
import type { CurrentCall } from '../../content/call.ts'
import { archiveCall, currentCall } from './samples.ts'

/** The instant of the tests of finding: noon of a Monday in Rome. */
export const now = Date.parse('2026-06-15T10:00:00Z')

type DatedCall = Extract<CurrentCall, { closing: 'date' }>

/** A call with this id and these facts, as it is found. */
export function entry(id: string, more: Partial<DatedCall> = {}, area: number | null = null) {
  return entryOf({ ...currentCall, title: `Bando ${id}`, id, ...more }, { area, words: [] })
}

const halted = { kind: 'suspended' as const, from: '2026-06-12T10:00:00Z', until: null }
const abroad = { ...currentCall.abroad, seat: 'anywhere' as const, formLanguages: ['it' as const, 'en' as const] }

/** Calls in every group. */
export const entries = [
  entry('over', { opens: '2026-05-01T07:00:00Z', closes: '2026-06-01T10:00:00Z', amountUpTo: 90_000 }),
  entry('later', { opens: '2026-07-01T07:00:00Z', closes: '2026-07-20T10:00:00Z', sectors: ['food'] }),
  entry('open', { closes: '2026-08-30T10:00:00Z', applicants: ['startups', 'firms'], abroad }, 3),
  entry('soon', { closes: '2026-06-18T10:00:00Z', applicants: ['artisans'], amountUpTo: 20_000 }, 3),
  entry('halted', { closes: '2026-06-17T10:00:00Z', exception: halted, exceptionReason: null }),
  entryOf({ ...archiveCall, id: 'old', title: 'Fablab di quartiere' }, { area: 2, words: [] }),
]
