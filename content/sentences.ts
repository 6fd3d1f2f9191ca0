import type { Locale } from '../i18n/locales.ts'

/** Shortened words after which a sentence goes on, in lower case and without their dot. */
const shortened = new Set(
  (
    'art artt avv cap cc cfr co cod cons dir dott dr ed es fig figg gg geom ing lett lgs mod min nn num op pag pagg par ' +
    'pp proc prof prot ref reg rep rif rag segg seg sez sig sigg ss tab tel vol vs arch uff all mr mrs ms'
  ).split(' '),
)

/** Web and e-mail addresses, without the punctuation that follows them. */
const address = /(?:https?:\/\/|www\.)[^\s<>«»“”]*[^\s<>«»“”.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu

/**
 * The sentences of a text, whatever their language.
 * @param blocks paragraphs and items of lists; none of them goes on in the next
 * @returns each without the space around it; what has no words is left out
 */
export function sentencesOf(blocks: readonly string[], locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  return blocks
    .flatMap((block) => block.split('\n').flatMap((line) => splitLine(line, segmenter)))
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** The words of a sentence as word processors count them: what stands between spaces. Addresses are none. */
export function wordsOf(sentence: string): string[] {
  return sentence
    .replaceAll(address, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function splitLine(line: string, segmenter: Intl.Segmenter): string[] {
  // A question mark within an address ends nothing.
  const masked = line.replaceAll(address, (found) => 'x'.repeat(found.length))
  const sentences: string[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(masked)) {
    const end = index + segment.length
    if (end < masked.length && isGoingOn(segment, masked.slice(end))) continue
    sentences.push(line.slice(start, end).trim())
    start = end
  }
  return sentences
}

/** Whether a sentence goes on after what looks like its end. */
function isGoingOn(before: string, after: string): boolean {
  if (/^[\s"“«(]*\p{Ll}/u.test(after)) return true
  const last = /(\S+)\.\s*$/u
    .exec(before)?.[1]
    ?.replace(/^["“«(’']+/u, '')
    .toLowerCase()
  if (last === undefined) return false
  // “G. Verdi”, “n. 5”, “D.Lgs. 50”, “S.p.A. Milano”.
  const end = last.split(/[.’']/u).at(-1) ?? last
  // “No.” is an answer as well as a number.
  return shortened.has(end) || /^\p{L}$/u.test(end) || (/^nos?$/.test(end) && /^\s*\d/.test(after))
}
