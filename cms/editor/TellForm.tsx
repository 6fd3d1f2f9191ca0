'use client'

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'
import { flushSync } from 'react-dom'

/**
 * Tells the form the newest words before somebody can save it: Payload's editor waits for an idle moment, and on a busy
 * machine half a second of typing would be missing from what is saved or published.
 */
const TellForm = () => {
  const [editor] = useLexicalComposerContext()
  const {
    fieldProps: { path },
  } = useEditorConfigContext()
  const { dispatchFields, setModified } = useForm()
  useEffect(() => {
    let isNew = false
    const tell = () => {
      if (!isNew) return
      isNew = false
      const value = editor.getEditorState().toJSON()
      // What saves reads the form at once, not when it is next drawn.
      flushSync(() => {
        dispatchFields({ type: 'UPDATE', path, value })
        setModified(true)
      })
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) tell()
    }
    const stopWatching = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
      // As Payload has it: what the form gave, and what the editor makes of it by itself, nobody wrote.
      const isTyped = !prevEditorState.isEmpty() && !tags.has('focus') && !tags.has('history-merge')
      if (isTyped && (dirtyElements.size > 0 || dirtyLeaves.size > 0)) isNew = true
    })
    const onBlur = () => {
      tell()
      return false
    }
    const stopListening = editor.registerCommand(BLUR_COMMAND, onBlur, COMMAND_PRIORITY_LOW)
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      stopWatching()
      stopListening()
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [editor, path, dispatchFields, setModified])
  return null
}

export const TellFormFeatureClient = createClientFeature({
  plugins: [{ Component: TellForm, position: 'normal' }],
})
