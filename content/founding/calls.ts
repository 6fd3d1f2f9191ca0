import { coworkingCalls } from './calls/coworking.ts'
import { fablabCalls } from './calls/fablab.ts'
import { fabriqCalls } from './calls/fabriq.ts'
import { financeCalls } from './calls/finance.ts'
import { plannedCalls } from './calls/planned.ts'
import { sharingCityCalls } from './calls/sharing-city.ts'
import { spacesCalls } from './calls/spaces.ts'
import type { FoundingDocument } from './founding.ts'

export const calls: FoundingDocument<'calls'>[] = [
  ...coworkingCalls,
  ...fabriqCalls,
  ...fablabCalls,
  ...sharingCityCalls,
  ...financeCalls,
  ...spacesCalls,
  ...plannedCalls,
]
