/** What an image says of itself, from its metadata. */

/** Words of an image; their language is null where the file does not say it. */
export interface EmbeddedText {
  words: string
  language: string | null
}

/** What a file says of itself that a form can use; the texts of one kind differ in language alone. */
export interface EmbeddedWords {
  alt: EmbeddedText[]
  credit: EmbeddedText[]
  licence: EmbeddedText[]
}

/** What cameras and programs write as a description without being asked. */
const junk: readonly RegExp[] = [
  /digital camera|camera pictures/i,
  /^<?(sony dsc|samsung|kenox)\b[^.,;]{0,30}$/i,
  /^(untitled|senza titolo|default|screenshot|schermata|picture|image|photo|foto|immagine|binary comment)[\s\d()._-]*$/i,
  /^(dav|cof|hdr|hdrpl|oznor|mde|sdr|edf|bst|pmn|rbt|ptr|rhdr|vsco)(_\w*)?$/i,
  /\b(image description|processed with|created (with|by|in|using)|generated (with|by)|edited (with|by|in)|file (written|source)|adobe|photoshop|lightroom|gimp|imagemagick|canva|gd-jpeg)\b/i,
  /\.(jpe?g|png|webp|avif|tiff?|heic|gif|raw|cr2|nef|psd)$/i,
]

/** Whether words are those of somebody who describes, and not of a camera, a program or the name of a file. */
export function isDescription(words: string, fileName: string, makers: readonly string[]): boolean {
  const text = words.trim()
  const plain = bare(text)
  if (!/\p{L}{3}/u.test(text) || junk.some((pattern) => pattern.test(text))) return false
  // Names of files are one word with digits: IMG_2041, DSC01234, logo-2017.
  if (!/\s/.test(text) && /[\d_]/.test(text)) return false
  return plain !== bare(fileName.replace(/\.\w+$/, '')) && !makers.some((maker) => bare(maker).startsWith(plain))
}

/**
 * The text to offer in a language: one in that language, else one of which nobody knows the language. The
 * alternative by default repeats one of the others where there are several: then it is that other's.
 */
export function wordsFor(locale: string, texts: readonly EmbeddedText[]): EmbeddedText | null {
  const own = texts.find(({ language }) => language?.toLowerCase().split('-')[0] === locale)
  if (own !== undefined) return own
  const known = new Set(texts.filter(({ language }) => language !== null).map(({ words }) => words))
  return texts.find(({ words, language }) => language === null && !known.has(words)) ?? null
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
