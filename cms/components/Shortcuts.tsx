'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useEscapeOfLists } from './use-escape.ts'
import { useShortcut } from './use-shortcut.ts'

const words = {
  it: {
    heading: 'Scorciatoie da tastiera',
    mac: 'Su un Mac premi Cmd al posto di Ctrl.',
    close: 'Chiudi',
    list: [
      ['Ctrl K', 'Cerca in tutta la redazione'],
      ['Ctrl S', 'Salva la scheda'],
      ['Ctrl Invio', 'Pubblica la lingua che stai scrivendo'],
      ['Ctrl .', 'Apri o chiudi l’anteprima'],
      ['Ctrl /', 'Mostra queste scorciatoie'],
    ],
  },
  en: {
    heading: 'Keyboard shortcuts',
    mac: 'On a Mac press Cmd instead of Ctrl.',
    close: 'Close',
    list: [
      ['Ctrl K', 'Search the whole newsroom'],
      ['Ctrl S', 'Save the form'],
      ['Ctrl Enter', 'Publish the language you are writing'],
      ['Ctrl .', 'Open or close the preview'],
      ['Ctrl /', 'Show these shortcuts'],
    ],
  },
} as const

/** Presses a button of a form where there is one, as a mouse would. */
function press(id: string): void {
  if (document.querySelector('dialog[open]') !== null) return
  const button = document.getElementById(id)
  // Not before whoever else listens to the keys has told the form what it holds.
  if (button instanceof HTMLButtonElement && !button.disabled) setTimeout(() => button.click())
}

/** The shortcuts that Payload does not have, and the list of all of them. */
export const Shortcuts = () => {
  const { i18n } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const say = words[i18n.language === 'en' ? 'en' : 'it']
  const [isOpen, setIsOpen] = useState(false)
  const toggle = (): void => {
    if (dialog.current === null) setIsOpen(true)
    else dialog.current.close()
  }

  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])

  useShortcut('Enter', () => press('action-save'))
  useShortcut('.', () => press('live-preview-toggler'))
  useShortcut('/', toggle)
  useEscapeOfLists()

  return (
    <>
      <button type="button" className="shortcuts-button" title={say.heading} aria-label={say.heading} onClick={toggle}>
        ?
      </button>
      {isOpen ? (
        <dialog
          ref={dialog}
          className="shortcuts-dialog"
          aria-labelledby="shortcuts-heading"
          onClose={() => setIsOpen(false)}
        >
          <h2 id="shortcuts-heading">{say.heading}</h2>
          <dl>
            {say.list.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p>{say.mac}</p>
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={toggle}>
            {say.close}
          </Button>
        </dialog>
      ) : null}
    </>
  )
}
