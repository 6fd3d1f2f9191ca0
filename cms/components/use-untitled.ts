import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

const untitled = { it: 'Ancora senza titolo', en: 'No title yet' } as const

/** Heads a form that has no title yet with words, where Payload puts the number of the document. */
export function useUntitled(language: keyof typeof untitled): void {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    // Payload puts the number there in the same moment, after this.
    if (id !== undefined && title === String(id)) queueMicrotask(() => setDocumentTitle(untitled[language]))
  }, [id, title, setDocumentTitle, language])
}
