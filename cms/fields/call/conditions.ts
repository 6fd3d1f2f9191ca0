import type { Condition, Field } from 'payload'

/** Whether a call has a window and a state, that is, is not one from before the portal. */
export const isCurrent: Condition = (data) => data?.['record'] !== 'archive'

export const isArchive: Condition = (data) => data?.['record'] === 'archive'

export const closesByDate: Condition = (data) => data?.['record'] !== 'archive' && data?.['closing'] !== 'funds'

export const closesByFunds: Condition = (data) => data?.['record'] !== 'archive' && data?.['closing'] === 'funds'

/** Whether something happened to the call against its dates. */
export const hasException: Condition = (data) =>
  data?.['record'] !== 'archive' && Boolean(Object(data?.['exception'])['kind'])

/** Shows a field only under a condition; a field that is not shown is not required either. */
export const only = (condition: Condition, field: Field): Field =>
  ({ ...field, admin: { ...('admin' in field ? field.admin : {}), condition } }) as Field

export const required = (field: Field): Field => ({ ...field, required: true }) as Field
