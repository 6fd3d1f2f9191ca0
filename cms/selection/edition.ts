import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Kind } from '../../content/kinds.ts'
import { languageOf } from '../language.ts'
import type { User } from '../payload-types.ts'
import { editableField, type Described } from './editable.ts'
import { titlesOf } from './titles.ts'
import { selectionFaults } from './words.ts'

/** One fact that is to be changed in all that was chosen. */
export const change = z.object({
  field: z.string().min(1),
  /** `put`: this one, or this one too where there can be several. `take`: not this one, or nothing. */
  how: z.enum(['put', 'take']),
  /** The id of a document, or one of the field's values. */
  value: z.string().min(1),
})

export type Change = z.infer<typeof change>

/** What a field would be after a change. */
export interface Edition {
  isSame: boolean
  /** The field as it was and as it would be, in words. */
  words: string
  data: Record<string, unknown>
}

/**
 * What a change would make of a document, which stays as it is.
 * @throws APIError 400 when the field cannot be changed like this, or there is not what would be put there
 */
export async function editionOf(
  req: PayloadRequest,
  user: User,
  { kind, change: wanted }: { kind: Kind; change: Change },
  document: Record<string, unknown>,
): Promise<Edition> {
  const field = editableField(req, kind, wanted.field)
  if (field === undefined) throw new APIError(selectionFaults.incomplete[languageOf(req)], 400, undefined, true)
  const before = chosen(document[field.name])
  const after = changed(before, wanted, field.isMany)
  const names = await namesOf(req, user, field, [...before, ...after])
  if (wanted.how === 'put' && !names.has(wanted.value))
    throw new APIError(selectionFaults.gone[languageOf(req)], 400, undefined, true)
  const told = (values: readonly string[]): string => values.map((value) => names.get(value) ?? value).join(', ') || '–'
  return {
    isSame: before.join() === after.join(),
    words: `${field.label}: ${told(before)} → ${told(after)}`,
    data: { [field.name]: field.isMany ? after : (after[0] ?? null) },
  }
}

/** The ids or values that a field holds. */
function chosen(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(chosen)
  return typeof value === 'string' && value !== '' ? [value] : []
}

function changed(before: readonly string[], { how, value }: Change, isMany: boolean): string[] {
  const others = before.filter((one) => one !== value)
  if (how === 'take') return others
  if (!isMany) return [value]
  return before.includes(value) ? [...before] : [...before, value]
}

async function namesOf(
  req: PayloadRequest,
  user: User,
  { options }: Described,
  values: readonly string[],
): Promise<Map<string, string>> {
  if (typeof options === 'string') return titlesOf(req, user, options, values)
  return new Map(options.map(({ value, label }) => [value, label]))
}
