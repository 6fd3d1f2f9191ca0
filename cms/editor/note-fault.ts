import { longestNote } from '../../content/rich-text.ts'
import { label, type Label } from '../labels.ts'

/**
 * What is wrong with the words of a note; null when nothing is.
 * @param isDraft whether they may be missing
 */
export function noteFault(text: unknown, isDraft: boolean): Label | null {
  if (text !== undefined && text !== null && typeof text !== 'string') return unreadable
  const words = (text ?? '').trim()
  if (words.length > longestNote) return long
  return words === '' && !isDraft ? empty : null
}

/** What is wrong with the first note of a stored text that is not right; null when all are. */
export function noteFaultIn(node: unknown, isDraft: boolean): Label | null {
  if (typeof node !== 'object' || node === null) return null
  if ('blockType' in node && node.blockType === 'note') return noteFault('text' in node ? node.text : null, isDraft)
  for (const part of Object.values(node)) {
    const fault = noteFaultIn(part, isDraft)
    if (fault !== null) return fault
  }
  return null
}

const unreadable = label('Una nota è fatta solo di parole.', 'A note is made of words alone.')

const long = label(
  `Una nota ha al massimo ${longestNote} caratteri: accorciala, o porta il resto nel testo.`,
  `A note has ${longestNote} characters at most: shorten it, or move the rest into the text.`,
)

const empty = label(
  'Nel testo c’è una nota vuota: scrivila o toglila.',
  'The text has an empty note: write it or take it out.',
)
