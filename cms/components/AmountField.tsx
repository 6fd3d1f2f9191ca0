'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useState } from 'react'
import { readAmount } from '../../content/amount.ts'

const places = { it: 'it-IT', en: 'en-GB' } as const

/**
 * A sum in euros, with its thousands apart: a browser's own field for numbers takes 250.000 for 250 and says nothing.
 */
export const AmountField: NumberFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, path, setValue, showError, value } = useField<number | null>({ potentiallyStalePath: given })
  const { i18n } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const { description } = field.admin ?? {}
  const shown = typeof value === 'number' ? written(value, places[i18n.language === 'en' ? 'en' : 'it']) : ''
  return (
    <div className={['field-type', 'number', 'amount', showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel label={field.label ?? ''} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={`field-${path.replaceAll('.', '__')}`}
          disabled={readOnly === true || disabled}
          inputMode="decimal"
          name={path}
          onBlur={() => setTyped(null)}
          onChange={({ target }) => {
            setTyped(target.value)
            setValue(readAmount(target.value))
          }}
          type="text"
          value={typed ?? shown}
        />
      </div>
      {description === undefined ? null : <FieldDescription description={description} path={path} />}
    </div>
  )
}

function written(value: number, place: string): string {
  const cents = Number.isInteger(value) ? 0 : 2
  // Sums of four figures are grouped as well: one looks for the thousands.
  return value.toLocaleString(place, {
    useGrouping: 'always',
    minimumFractionDigits: cents,
    maximumFractionDigits: cents,
  })
}
