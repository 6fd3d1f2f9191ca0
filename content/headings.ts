import { blockText, type RichText } from './rich-text.ts'

/** A heading of a text that is out of order: it has no words, or stands a level too deep. */
export interface HeadingFault {
  fault: 'empty' | 'skipped'
  /** Its words; none when it is empty. */
  words: string
  /** Which heading of the text it is, from 1. */
  number: number
}

/** The headings that leave a level out or have no words. The page itself has the title above all of them. */
export function headingFaults(body: RichText): HeadingFault[] {
  const headings = body.filter((block) => block.type === 'heading')
  let above = 0
  return headings.flatMap((heading, index): HeadingFault[] => {
    const words = blockText(heading).trim()
    const isSkipped = heading.level > above + 1
    const place = { words, number: index + 1 }
    // An empty one is to be taken out, so the next one cannot stand under it.
    if (words === '') return [{ fault: 'empty', ...place }]
    above = heading.level
    return isSkipped ? [{ fault: 'skipped', ...place }] : []
  })
}
