'use client'

import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { romeIso } from '../../content/rome-time.ts'

/** What the browser's own field for a date and an hour takes: no zone, to the minute. */
const localTime = /^\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}/

/**
 * A date and an hour, shown and typed in Rome time in whatever zone the browser is. What was typed is sent as it is,
 * without a zone; the server makes an instant of it, or says why it cannot.
 */
const Field: DateFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, path, setValue, showError, value } = useField<string | null>({ potentiallyStalePath: given })
  const id = `field-${path.replaceAll('.', '__')}`
  const { label, required, admin } = field
  return (
    <div
      className={['field-type', 'text', 'rome-instant', showError && 'error', readOnly && 'read-only']
        .filter(Boolean)
        .join(' ')}
      style={admin?.width ? { width: admin.width } : { flex: '1 1 auto' }}
    >
      <FieldLabel htmlFor={id} label={label ?? ''} path={path} required={required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          name={path}
          type="datetime-local"
          disabled={readOnly || disabled}
          value={shown(value)}
          onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
        />
      </div>
      {admin?.description && <FieldDescription description={admin.description} path={path} />}
    </div>
  )
}

export const RomeInstant = withCondition(Field)

function shown(value: unknown): string {
  if (typeof value !== 'string' || value === '') return ''
  const isInstant = /(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value))
  if (isInstant) return romeIso(Date.parse(value)).slice(0, 16)
  return localTime.exec(value)?.[0] ?? ''
}
