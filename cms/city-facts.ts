import type { Payload } from 'payload'
import { declarationState } from '../content/declaration.ts'
import { dutyFields } from '../content/duties.ts'
import { localeCodes } from '../i18n/locales.ts'
import { dutyWords } from './duty-words.ts'
import { label, type Label } from './labels.ts'

const contact = label(
  'Un contatto del programma (posta o telefono)',
  'A contact of the programme (e-mail or telephone)',
)

const renewals = {
  due: label(
    'La dichiarazione di accessibilità va rinnovata entro il 23 settembre.',
    'The accessibility declaration must be renewed by 23 September.',
  ),
  expired: label(
    'La dichiarazione di accessibilità è scaduta il 23 settembre: va rinnovata.',
    'The accessibility declaration ran out on 23 September: it must be renewed.',
  ),
}

/**
 * What only the City can do for the duties of a public site: what the settings do not know, in any language, and
 * whether the accessibility declaration is to be renewed.
 * @param now epoch milliseconds
 */
export async function cityFacts(payload: Payload, now: number): Promise<{ missing: Label[]; renewal: Label | null }> {
  const missing = new Set<Label>()
  let renewal: Label | null = null
  for (const locale of localeCodes) {
    const { duties, email, telephone } = await payload.findGlobal({ slug: 'settings', locale, depth: 0 })
    for (const name of dutyFields) if (!duties?.[name]) missing.add(dutyWords[name])
    if (!email && !telephone) missing.add(contact)
    const state = duties?.declarationDate ? declarationState(duties.declarationDate, now) : 'valid'
    if (state !== 'valid') renewal = renewals[state]
  }
  return { missing: [...missing], renewal }
}
