import type { RichText } from '../../content/rich-text.ts'
import { readRichText } from '../../site/source/lexical.ts'

/** The running text of a draft as the portal reads it: whatever the editor knows and the portal does not shows as such. */
export function readBody(document: { body?: unknown }): RichText {
  return readRichText(document.body)
}
