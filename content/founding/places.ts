import type { FoundingDocument } from './founding.ts'
import { fablabs } from './places/fablabs.ts'
import { hubs } from './places/hubs.ts'
import { incubators } from './places/incubators.ts'
import { smallIncubators } from './places/small-incubators.ts'

export const places: FoundingDocument<'places'>[] = [...hubs, ...incubators, ...smallIncubators, ...fablabs]
