import { z } from 'zod'
import { image } from './image.ts'
import { kindNames } from './kinds.ts'

/** Where a link leads: a document of the portal (by kind and id, never by URL) or an outside address. */
export const linkTarget = z.union([
  z.object({ kind: z.enum(kindNames), id: z.string().min(1) }),
  z.object({
    url: z
      .string()
      .regex(/^(https?:|mailto:|tel:)/)
      .refine((url) => URL.canParse(url), 'is no address'),
  }),
])

/** Characters that a note has at most. */
export const longestNote = 500

const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
})

const lineBreak = z.object({ type: z.literal('break') })

const link = z.object({ type: z.literal('link'), to: linkTarget, children: z.array(text) })

/** What is said at the end of the text about the place in which it stands. */
const note = z.object({ type: z.literal('note'), text: z.string().min(1).max(longestNote) })

const inline = z.discriminatedUnion('type', [text, lineBreak, link, note])

const line = z.array(inline)

/** Rows of plain words, the first with the heads of the columns; all are of one length. */
export const tableRows = z
  .array(z.array(z.string().max(1_000)).min(2).max(12))
  .min(2)
  .max(200)
  .refine((all) => all.every((row) => row.length === all[0]?.length), 'the rows of a table are not of one length')

/** What a text can show a card of. */
export const referenceKinds = ['calls', 'places'] as const

/**
 * One block of running text. Heading levels are relative (1 is the highest inside the text);
 * the page that shows the text decides the real ones.
 */
export const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: line }),
  z.object({ type: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), children: line }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(line) }),
  z.object({ type: z.literal('quote'), children: line }),
  z.object({ type: z.literal('table'), caption: z.string().min(1), rows: tableRows }),
  z.object({ type: z.literal('figure'), image, caption: z.string().min(1).nullable() }),
  z.object({ type: z.literal('reference'), to: z.object({ kind: z.enum(referenceKinds), id: z.string().min(1) }) }),
])

export const richText = z.array(block)

export type RichText = z.infer<typeof richText>
export type Block = z.infer<typeof block>
export type Inline = z.infer<typeof inline>
export type Note = z.infer<typeof note>
export type LinkTarget = z.infer<typeof linkTarget>

/** The words of a rich text without any mark-up, blocks separated by a line end; its notes follow at the end. */
export function plainText(body: RichText): string {
  return [...body.map(blockText), ...notesOf(body).map((one) => one.text)].join('\n')
}

/** The words of a block without any mark-up and without its notes. */
export function blockText(part: Block): string {
  return linesOf(part).join('\n')
}

/** The notes of a text, in its order. */
export function notesOf(body: RichText): Note[] {
  return body
    .flatMap(inlinesOf)
    .flat()
    .filter((part) => part.type === 'note')
}

function linesOf(part: Block): string[] {
  switch (part.type) {
    case 'list':
      return part.items.map(wordsOf)
    case 'table':
      return [part.caption, ...part.rows.map((row) => row.filter(Boolean).join(' · '))]
    case 'figure':
      return part.caption === null ? [] : [part.caption]
    case 'reference':
      return []
    default:
      return [wordsOf(part.children)]
  }
}

function wordsOf(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'break') return '\n'
      if (child.type === 'note') return ''
      return child.type === 'link' ? wordsOf(child.children) : child.text
    })
    .join('')
}

/** The lines of a block in which there may be links and notes. */
export function inlinesOf(part: Block): readonly Inline[][] {
  if (part.type === 'list') return part.items
  return 'children' in part ? [part.children] : []
}
