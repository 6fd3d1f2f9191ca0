import type { Call } from '../../../content/call.ts'
import { order } from '../../../content/order.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Source } from '../../source/source.ts'

/** An earlier or a later edition of a call, with its label. */
export interface Edition {
  label: string
  edition: Call
}

/** The edition before a call and those that followed it, as far as they are public. */
export function editionsOf({ id, previousEdition }: Call, source: Source, t: Translate): Edition[] {
  const previous = source.get('calls', previousEdition)
  const next = source
    .pick('calls', source.related({ kind: 'calls', id }, 'calls'))
    .filter((call) => call.previousEdition === id)
    .toSorted(order.calls)
  return [
    ...(previous === undefined ? [] : [{ label: t('call.previousEdition'), edition: previous }]),
    ...next.map((edition) => ({ label: t('call.nextEdition'), edition })),
  ]
}
