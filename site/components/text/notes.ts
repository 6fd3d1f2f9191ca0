import { notesOf, type Note, type RichText } from '../../../content/rich-text.ts'

/** The notes of a text with their numbers. */
export type NumberedNotes = ReadonlyMap<Note, number>

/** How many notes the texts of a page have so far. */
const counted = new WeakMap<object, number>()

/**
 * Numbers the notes of a text, after those of other texts on the same page: no two have the same number and anchor.
 * @param page what stands for the page while it is rendered
 */
export function numberNotes(body: RichText, page: object): NumberedNotes {
  const notes = notesOf(body)
  const before = counted.get(page) ?? 0
  if (notes.length > 0) counted.set(page, before + notes.length)
  return new Map(notes.map((note, index) => [note, before + index + 1]))
}

/** The anchor of a note at the end of its text. */
export const noteAnchor = (number: number): string => `note-${number}`

/** The anchor of the number in the text that leads to a note. */
export const markAnchor = (number: number): string => `note-${number}-from`
