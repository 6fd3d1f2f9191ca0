import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { isKind } from '../../content/kinds.ts'
import { bodyFeatures } from '../fields/body.ts'
import { foundingId } from './founding-id.ts'

/** Turns Markdown into the editor's document; a link `[words](kind:key)` becomes a link to that document. */
export type ReadMarkdown = (markdown: string) => unknown

/** Prepares the editor once for reading many texts. */
export async function markdownReader(config: SanitizedConfig): Promise<ReadMarkdown> {
  const editorConfig = await editorConfigFactory.fromFeatures({ config, features: bodyFeatures })
  return (markdown) => linkDocuments(convertMarkdownToLexical({ editorConfig, markdown: markdown.trim() }))
}

function linkDocuments(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(linkDocuments)
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, linkDocuments(value)]))
  return copy['type'] === 'link' ? { ...copy, fields: linkFields(copy['fields']) } : copy
}

function linkFields(fields: unknown): unknown {
  const url = typeof fields === 'object' && fields !== null && 'url' in fields ? String(fields.url) : ''
  const [kind = '', key = ''] = url.split(':')
  if (!isKind(kind)) return fields
  return { linkType: 'internal', newTab: false, url: '', doc: { relationTo: kind, value: foundingId(kind, key) } }
}
