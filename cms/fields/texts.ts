import type { Field, PayloadRequest, TextField, TextareaField } from 'payload'
import { url } from '../../content/fields.ts'
import { slugOf } from '../../content/slug.ts'
import { notTranslators } from '../access/not-translators.ts'
import { label, type Label } from '../labels.ts'
import { languageOf } from '../language.ts'
import { body } from './body.ts'

interface Words {
  label: Label
  help?: Label
}

/** The title in each language; a name for places and organisations. */
export function title(words: Partial<Words> = {}): TextField {
  return {
    name: 'title',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 120,
    label: words.label ?? label('Titolo', 'Title'),
    ...description(words.help),
  }
}

/** The last part of the address in each language, made from the title when it is left empty. */
export function slug(): TextField {
  return {
    name: 'slug',
    type: 'text',
    localized: true,
    required: true,
    unique: true,
    index: true,
    maxLength: 80,
    label: label('Indirizzo della pagina', 'Address of the page'),
    admin: {
      position: 'sidebar',
      description: label(
        'L’ultima parte dell’indirizzo, in questa lingua. Se non la scrivi, si ricava dal titolo.',
        'The last part of the address, in this language. If left empty it is made from the title.',
      ),
    },
    hooks: {
      beforeValidate: [
        ({ value, siblingData }) => {
          if (typeof value === 'string' && value !== '') return slugOf(value)
          return typeof siblingData['title'] === 'string' ? slugOf(siblingData['title']) : undefined
        },
      ],
    },
  }
}

/** One sentence that stands under the title and in lists. */
export function summary(): TextareaField {
  return {
    name: 'summary',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: 240,
    label: label('In una frase', 'In one sentence'),
    admin: {
      rows: 2,
      description: label(
        'Che cosa trova qui chi legge. Al massimo 240 caratteri: compare negli elenchi e nei motori di ricerca.',
        'What readers find here. 240 characters at most: it appears in lists and search engines.',
      ),
    },
  }
}

/** What belongs to no language is a fact, which translators do not change. */
const factAccess = { create: notTranslators, update: notTranslators }

/** A short text in each language or in none. */
export function line(name: string, words: Words, { localized = false }: { localized?: boolean } = {}): TextField {
  const access = localized ? {} : { access: factAccess }
  return { name, type: 'text', maxLength: 200, label: words.label, localized, ...access, ...description(words.help) }
}

/** A text of several lines in each language. */
export function lines(name: string, words: Words): TextareaField {
  return { name, type: 'textarea', localized: true, label: words.label, ...description(words.help) }
}

/** A list of short texts in each language. */
export function list(name: string, words: Words): TextField {
  return {
    name,
    type: 'text',
    maxLength: 200,
    hasMany: true,
    localized: true,
    label: words.label,
    ...description(words.help),
  }
}

/** An address on the web. */
export function webAddress(name: string, words: Words): TextField {
  return {
    name,
    type: 'text',
    label: words.label,
    access: factAccess,
    ...description(words.help),
    ...webAddressRule,
  }
}

const webAddressFaults = {
  shape: label(
    'Scrivi l’indirizzo per intero, a cominciare da https:// o http://.',
    'Write the whole address, beginning with https:// or http://.',
  ),
  length: label(
    'L’indirizzo è troppo lungo: al massimo 2000 caratteri.',
    'The address is too long: 2000 characters at most.',
  ),
}

/** Only what the contract takes as an address. */
const webAddressRule = {
  maxLength: 2_000,
  validate: (value: unknown, { req }: { req: PayloadRequest }) => {
    if (value === null || value === undefined || value === '') return true
    if (typeof value === 'string' && value.length > 2_000) return webAddressFaults.length[languageOf(req)]
    return url.safeParse(value).success ? true : webAddressFaults.shape[languageOf(req)]
  },
}

/** Where the statements come from, in each language. */
export function sources(): Field {
  return {
    name: 'sources',
    type: 'array',
    localized: true,
    label: label('Fonti', 'Sources'),
    labels: { singular: label('Fonte', 'Source'), plural: label('Fonti', 'Sources') },
    admin: {
      initCollapsed: true,
      description: label(
        'Su quali documenti si basa il testo. Compaiono in fondo alla pagina.',
        'The documents that the text rests on. They appear at the end of the page.',
      ),
    },
    fields: [
      { name: 'title', type: 'text', maxLength: 300, required: true, label: label('Documento', 'Document') },
      {
        name: 'detail',
        type: 'text',
        maxLength: 300,
        label: label('Punto (pagina, diapositiva)', 'Part (page, slide)'),
      },
      { name: 'url', type: 'text', label: label('Indirizzo web', 'Web address'), ...webAddressRule },
    ],
  }
}

/** A tab of the form of a document. */
export interface FormTab {
  label: Label
  description?: Label
  fields: Field[]
}

/** Title, summary and text of a document, its facts under a tab or several, and where it comes from. */
export function content(facts: FormTab[], words: Partial<Words> = {}): Field[] {
  return [
    title(words),
    {
      type: 'tabs',
      tabs: [
        { label: label('Testo', 'Text'), fields: [summary(), body()] },
        ...facts,
        { label: label('Fonti', 'Sources'), fields: [sources()] },
      ],
    },
    slug(),
  ]
}

function description(help: Label | undefined): { admin?: { description: Label } } {
  return help === undefined ? {} : { admin: { description: help } }
}
