'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

const words = {
  it: { name: 'Nome del filtro', confirm: 'Salva', cancel: 'Annulla' },
  en: { name: 'Name of the filter', confirm: 'Save', cancel: 'Cancel' },
} as const

/** Asks by which name a filter is to be kept. */
export const FilterName = ({ save, cancel }: { save: (name: string) => void; cancel: () => void }) => {
  const { i18n } = useTranslation()
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const say = words[i18n.language === 'en' ? 'en' : 'it']

  useEffect(() => field.current?.focus(), [])

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') save(name.trim())
      }}
    >
      <label>
        {say.name}{' '}
        <input
          ref={field}
          value={name}
          required
          maxLength={40}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={({ key }) => (key === 'Escape' ? cancel() : undefined)}
        />
      </label>
      <Button type="submit" size="small" margin={false}>
        {say.confirm}
      </Button>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={cancel}>
        {say.cancel}
      </Button>
    </form>
  )
}
