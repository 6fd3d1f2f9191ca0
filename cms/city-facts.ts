import type { Payload } from 'payload'
import { declarationState } from '../content/declaration.ts'
import { dutyFields, dutyPages } from '../content/duties.ts'
import { founding } from '../content/founding/index.ts'
import { defaultLocale, localeCodes } from '../i18n/locales.ts'
import { dutyPageWords, dutyWords } from './duty-words.ts'
import { label, type Label } from './labels.ts'
import { foundingId } from './seed/founding-id.ts'

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

/** A page that the law asks for and that the public cannot read as such, with its place in the CMS. */
export interface MissingPage {
  label: Label
  /** Below the address of the admin. */
  path: string
}

/**
 * The legal matters of which no public page says that it is about them. Where there is the page that was loaded
 * for one, the way leads to it.
 */
export async function missingPages(payload: Payload): Promise<MissingPage[]> {
  const missing: MissingPage[] = []
  for (const duty of dutyPages) {
    const where = { duty: { equals: duty } }
    const found = await payload.find({
      collection: 'pages',
      locale: defaultLocale,
      where,
      overrideAccess: false,
      limit: 1,
      depth: 0,
    })
    if (found.totalDocs > 0) continue
    const loaded = founding.pages.find(({ facts }) => facts.duty === duty)
    const id = loaded === undefined ? '' : foundingId('pages', loaded.key)
    const { totalDocs } = await payload.count({ collection: 'pages', where: { id: { equals: id } } })
    missing.push({ label: dutyPageWords[duty], path: `/collections/pages${totalDocs > 0 ? `/${id}` : ''}` })
  }
  return missing
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
