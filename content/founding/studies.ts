import { cited } from './studies/cited.ts'
import { documents } from './studies/documents.ts'
import { planned } from './studies/planned.ts'

/** The works on which the programme rested, as its documents name them; none of their files is on the portal. */
export const studies = [planned, ...cited, ...documents]
