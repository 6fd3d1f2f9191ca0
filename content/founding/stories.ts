import type { FoundingDocument } from './founding.ts'
import { cityLife } from './stories/city-life.ts'
import { enterprise } from './stories/enterprise.ts'

export const stories: FoundingDocument<'stories'>[] = [...enterprise, ...cityLife]
