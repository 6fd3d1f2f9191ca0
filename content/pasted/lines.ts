import type { Inline } from '../rich-text.ts'

type Text = Extract<Inline, { type: 'text' }>

/** Spaces of every kind; those that hold words together come from word processors, not from those who wrote. */
const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** Words as they are kept: no invisible characters, one space for many. */
export function cleanWords(words: string): string {
  return words.replaceAll(invisible, '').replaceAll(spaces, ' ')
}

/** A line without space at its ends and around breaks, twice in a row, or in runs of their own. */
export function tidyLine(line: readonly Inline[]): Inline[] {
  const tidy: Inline[] = []
  for (const part of joinLinks(line)) add(tidy, part)
  while (tidy.length > 0 && isBlank(tidy.at(-1))) tidy.pop()
  const last = tidy.at(-1)
  if (last?.type === 'text') tidy[tidy.length - 1] = { ...last, text: last.text.trimEnd() }
  return tidy
}

/** A link in which some words are bold is still one. */
function joinLinks(line: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const part of line) {
    const before = joined.at(-1)
    if (part.type === 'link' && before?.type === 'link' && JSON.stringify(part.to) === JSON.stringify(before.to))
      joined[joined.length - 1] = { ...before, children: [...before.children, ...part.children] }
    else joined.push(part)
  }
  return joined
}

function add(line: Inline[], part: Inline): void {
  const before = line.at(-1)
  if (part.type === 'break') {
    if (before?.type === 'text') line[line.length - 1] = { ...before, text: before.text.trimEnd() }
    if (before !== undefined) line.push(part)
    return
  }
  if (part.type === 'note') {
    line.push(part)
    return
  }
  const isOpen = before === undefined || before.type === 'break' || endsInSpace(before)
  if (part.type === 'link') {
    const children = joinRuns(part.children)
    const words = children.map(({ text }) => text).join('')
    if (words.trim() !== '') pushLink(line, { ...part, children }, isOpen)
    else if (words !== '' && !isOpen) add(line, { type: 'text', text: ' ' })
    return
  }
  const text = isOpen ? part.text.replace(/^ /, '') : part.text
  if (text === '') return
  // A space is neither bold nor italic.
  if (before?.type === 'text' && (hasSameLook(before, part) || text === ' '))
    line[line.length - 1] = { ...before, text: before.text + text }
  else line.push(text === ' ' ? { type: 'text', text } : { ...part, text })
}

/** The spaces at the ends of a link belong to the line. */
function pushLink(line: Inline[], link: Extract<Inline, { type: 'link' }>, isOpen: boolean): void {
  const children = [...link.children]
  const [first, last] = [children[0], children.at(-1)]
  if (first === undefined || last === undefined) return
  if (first.text.startsWith(' ') && !isOpen) add(line, { type: 'text', text: ' ' })
  children[0] = { ...first, text: first.text.trimStart() }
  const end = children.at(-1) ?? last
  children[children.length - 1] = { ...end, text: end.text.trimEnd() }
  line.push({ ...link, children: children.filter(({ text }) => text !== '') })
  if (last.text.endsWith(' ')) add(line, { type: 'text', text: ' ' })
}

function joinRuns(runs: readonly Text[]): Text[] {
  const joined: Text[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const text = before?.text.endsWith(' ') ? run.text.replace(/^ /, '') : run.text
    if (text === '') continue
    if (before !== undefined && hasSameLook(before, run))
      joined[joined.length - 1] = { ...before, text: before.text + text }
    else joined.push({ ...run, text })
  }
  return joined
}

const hasSameLook = (a: Text, b: Text): boolean => a.bold === b.bold && a.italic === b.italic

const endsInSpace = (part: Inline): boolean => part.type === 'text' && part.text.endsWith(' ')

const isBlank = (part: Inline | undefined): boolean =>
  part?.type === 'break' || (part?.type === 'text' && part.text.trim() === '')
