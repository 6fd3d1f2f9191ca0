'use client'

import type { LinkFields } from '@payloadcms/richtext-lexical'
import { createClientFeature, LinkNode } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $insertNodes,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useConfig } from '@payloadcms/ui'
import { useEffect } from 'react'
import { documentNamed, type NamedDocument, type OwnOrigins } from '../../content/pasted/address.ts'
import { readPasted } from '../../content/pasted/read-pasted.ts'
import { findDocument } from './find-document.ts'
import { readHtml } from './read-html.ts'
import { toNodes } from './to-nodes.ts'

/** The words that the browser puts beside what another editor of ours copied. */
const ownFormat = 'application/x-lexical-editor'

/** Cleans what is pasted, and turns addresses of our own pages into links to their documents. */
const CleanPaste = ({ clientProps: { portal, cms } }: { clientProps: OwnOrigins }) => {
  const [editor] = useLexicalComposerContext()
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  useEffect(
    () => editor.registerCommand(PASTE_COMMAND, (event) => paste(editor, event), COMMAND_PRIORITY_HIGH),
    [editor],
  )
  useEffect(() => {
    const linkWhenFound = async (url: string, named: NamedDocument, key: NodeKey): Promise<void> => {
      const id = await findDocument(api, named)
      if (id !== null) linkDocument(editor, key, url, { relationTo: named.kind, value: id })
    }
    return editor.registerNodeTransform(LinkNode, (link) => {
      const { linkType, url } = link.getFields()
      const named = linkType === 'custom' && url !== undefined ? documentNamed(url, { portal, cms }) : null
      if (url === undefined || named === null) return
      void linkWhenFound(url, named, link.getKey())
    })
  }, [api, cms, editor, portal])
  return null
}

/** Whether nobody else need do anything about it. */
function paste(editor: LexicalEditor, event: unknown): boolean {
  if (!(event instanceof ClipboardEvent) || event.clipboardData === null || isInField(event.target)) return false
  const data = event.clipboardData
  const [html, words] = [data.getData('text/html'), data.getData('text/plain').trim()]
  // An address over chosen words makes a link of them, which the editor does by itself.
  if (html === '' || URL.canParse(words) || isOwn(editor, data.getData(ownFormat))) return false
  event.preventDefault()
  const nodes = toNodes(readPasted(readHtml(html)))
  editor.update(() => $insertNodes(nodes.map((node) => $parseSerializedNode(node))), { tag: 'paste' })
  return true
}

/** Whether somebody writes in a field of a block, not in the text around it. */
function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null
}

/** Whether what is pasted was copied in an editor that knows what ours knows. */
function isOwn(editor: LexicalEditor, copied: string): boolean {
  return copied !== '' && copied.includes(JSON.stringify({ namespace: editor._config.namespace }).slice(1, -1))
}

function linkDocument(editor: LexicalEditor, key: NodeKey, url: string, doc: NonNullable<LinkFields['doc']>): void {
  editor.update(() => {
    const link = $getNodeByKey(key)
    // Whoever edits the link meanwhile is right.
    if (!(link instanceof LinkNode) || link.getFields().url !== url) return
    link.setFields({ ...link.getFields(), linkType: 'internal', url: '', doc })
  })
}

export const CleanPasteFeatureClient = createClientFeature<OwnOrigins>({
  plugins: [{ Component: CleanPaste, position: 'normal' }],
})
