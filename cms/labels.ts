/** A label of the admin in Italian and English. */
export type Label = Record<'it' | 'en', string>

/** Writes a label of the admin: Italian first. */
export function label(it: string, en: string): Label {
  return { it, en }
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
