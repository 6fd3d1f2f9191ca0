import type { ExpandedTags, XmpTag } from 'exifreader'
import { isDescription, type EmbeddedText, type EmbeddedWords } from '../../content/embedded-words.ts'

const nothing: EmbeddedWords = { alt: [], credit: [], licence: [] }

/** What an image says of itself in its metadata; nothing when it says nothing that can be read. */
export async function readEmbedded(data: ArrayBuffer, fileName: string): Promise<EmbeddedWords> {
  // Only whoever uploads an image needs the reader.
  const { default: reader } = await import('exifreader')
  try {
    // In turn: what is compressed in a PNG is not read at once.
    return wordsIn(await reader.load(data, { expanded: true, async: true }), fileName)
  } catch {
    return nothing
  }
}

function wordsIn({ exif, iptc, xmp, png }: ExpandedTags, fileName: string): EmbeddedWords {
  const makers = [exif?.Make, exif?.Model, exif?.Software].flatMap((tag) => plain(tag).map(({ words }) => words))
  const describing = (texts: EmbeddedText[]) => texts.filter(({ words }) => isDescription(words, fileName, makers))
  // What was written for those who do not see comes first, and what cameras fill in last.
  return {
    alt: first([
      describing(alternatives(xmp?.['AltTextAccessibility'])),
      describing(alternatives(xmp?.['description'])),
      describing(plain(iptc?.['Caption/Abstract'])),
      describing(plain(exif?.ImageDescription)),
      describing(plain(png?.['Description'])),
    ]),
    credit: first([names(xmp?.['creator']), plain(iptc?.['By-line']), plain(exif?.Artist), plain(png?.['Author'])]),
    licence: first([
      alternatives(xmp?.['UsageTerms']),
      alternatives(xmp?.['rights']),
      plain(iptc?.['Copyright Notice']),
      plain(exif?.Copyright),
      plain(png?.['Copyright']),
    ]),
  }
}

const first = (kinds: EmbeddedText[][]): EmbeddedText[] => kinds.find((texts) => texts.length > 0) ?? []

interface Described {
  description: string | number
}

function plain(tag: Described | readonly Described[] | undefined): EmbeddedText[] {
  const words = [tag ?? []].flat().map(({ description }) => String(description).trim())
  return withWords([{ words: words.filter(Boolean).join(', '), language: null }])
}

/** The same in several languages. */
function alternatives(tag: XmpTag | undefined): EmbeddedText[] {
  if (!Array.isArray(tag?.value)) return plain(tag)
  return withWords(
    tag.value.map(({ description, attributes: { lang } }) => ({
      words: description.trim(),
      language: lang === undefined || lang.toLowerCase() === 'x-default' ? null : lang,
    })),
  )
}

/** Several of one kind, in no language. */
const names = (tag: XmpTag | undefined): EmbeddedText[] => (Array.isArray(tag?.value) ? plain(tag.value) : plain(tag))

function withWords(texts: EmbeddedText[]): EmbeddedText[] {
  return texts.filter(({ words }) => /[\p{L}\d]/u.test(words))
}
