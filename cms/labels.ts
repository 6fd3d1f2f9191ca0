/** A label of the admin in Italian and English. */
export type Label = Record<'it' | 'en', string>

/** Writes a label of the admin: Italian first. */
export function label(it: string, en: string): Label {
  return { it, en }
}

/** What a label of a field or a tab says in a language; undefined when it says nothing there. */
export function labelIn(text: unknown, language: keyof Label): string | undefined {
  if (typeof text === 'string') return text
  if (typeof text !== 'object' || text === null) return undefined
  const words: unknown = Reflect.get(text, language)
  return typeof words === 'string' ? words : undefined
}

/** The labels of a collection: one and many, in Italian and English. */
export function labels(singular: Label, plural: Label): { singular: Label; plural: Label } {
  return { singular, plural }
}

/** The groups of the admin's menu. */
export const groups = {
  content: label('Contenuti', 'Content'),
  programme: label('Programma', 'Programme'),
  files: label('File', 'Files'),
  portal: label('Portale', 'Portal'),
}
