'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { SearchPanel } from './SearchPanel.tsx'
import { useShortcut } from './use-shortcut.ts'

const words = {
  it: { search: 'Cerca', about: 'Cerca in tutta la redazione' },
  en: { search: 'Search', about: 'Search the whole newsroom' },
} as const

/** In the header of every page: one search for everything, by the button or Ctrl and K. */
export const SearchEverywhere = () => {
  const { i18n } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const say = words[i18n.language === 'en' ? 'en' : 'it']

  useShortcut('k', () => {
    if (dialog.current === null) setIsOpen(true)
    else dialog.current.close()
  })

  useEffect(() => {
    // A modal dialog keeps the focus in itself, and gives it back when it is closed; only then it may go.
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])

  return (
    <>
      <button type="button" className="search-button" title={say.about} onClick={() => setIsOpen(true)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m12.5 12.5 5 5" />
        </svg>
        <span>{say.search}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen ? (
        <dialog
          ref={dialog}
          className="search-dialog"
          aria-label={say.about}
          onClose={() => setIsOpen(false)}
          onPointerDown={({ target }) => (target === dialog.current ? dialog.current.close() : undefined)}
        >
          <SearchPanel close={() => dialog.current?.close()} />
        </dialog>
      ) : null}
    </>
  )
}
