'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Editable } from '../selection/editable.ts'
import type { Change } from '../selection/edition.ts'
import { selectionWords } from '../selection/words.ts'

/** What is to be changed in all that was chosen: a field, and what is put there or taken away. */
export const SelectionChange = ({ kind, tell }: { kind: string; tell: (change: Change | null) => void }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [fields, setFields] = useState<Editable[] | null>(null)
  const [change, setChange] = useState<Change>({ field: '', how: 'put', value: '' })
  const say = selectionWords[i18n.language === 'en' ? 'en' : 'it']
  const address = `${config.routes.api}/selection/fields?kind=${kind}`

  useEffect(() => {
    let isWanted = true
    const load = async (): Promise<void> => {
      const response = await fetch(address).catch(() => null)
      if (!isWanted) return
      setFields(response?.ok ? ((await response.json()) as { fields: Editable[] }).fields : [])
    }
    void load()
    return () => {
      isWanted = false
    }
  }, [address])

  const choose = (next: Change): void => {
    setChange(next)
    tell(next.field === '' || next.value === '' ? null : next)
  }
  if (fields === null) return <p role="status">{say.looking}</p>
  if (fields.length === 0) return <p role="alert">{say.failed}</p>
  const field = fields.find(({ name }) => name === change.field)
  const ways = field?.isRequired === true && !field.isMany ? (['put'] as const) : (['put', 'take'] as const)
  return (
    <div className="plan__change">
      <label>
        {say.field}{' '}
        <select value={change.field} onChange={({ target }) => choose({ field: target.value, how: 'put', value: '' })}>
          <option value="">{say.choose}</option>
          {fields.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {field === undefined ? null : (
        <>
          <fieldset>
            {ways.map((how) => (
              <label key={how}>
                <input
                  type="radio"
                  name="plan-how"
                  checked={change.how === how}
                  onChange={() => choose({ ...change, how })}
                />{' '}
                {how === 'take' ? say.take : say.put[field.isMany ? 'many' : 'one']}
              </label>
            ))}
          </fieldset>
          <label>
            {say.value}{' '}
            <select value={change.value} onChange={({ target }) => choose({ ...change, value: target.value })}>
              <option value="">{say.choose}</option>
              {field.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  )
}
