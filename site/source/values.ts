/** A relation as the CMS keeps it: the id of a document, or the document. */
export type Relation = string | { id: string } | null | undefined

/** The id that a relation holds; null when it is empty. */
export function idOf(relation: Relation): string | null {
  if (relation === null || relation === undefined) return null
  return typeof relation === 'string' ? relation : relation.id
}

/** The ids that relations hold. */
export function idsOf(relations: readonly Relation[] | null | undefined): string[] {
  return (relations ?? []).flatMap((relation) => idOf(relation) ?? [])
}

/** A text; null when it is empty. */
export function textOf(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text
}
