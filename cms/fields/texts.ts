import type { Field, TextField, TextareaField } from 'payload'
import { slugOf } from '../../content/slug.ts'
import type { Kind } from '../../content/kinds.ts'
import { notTranslators } from '../access/not-translators.ts'
import { label, type Label } from '../labels.ts'
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
        'L’ultima parte dell’indirizzo, in questa lingua. Se resta vuota si ricava dal titolo.',
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
  return { name, type: 'text', label: words.label, localized, ...access, ...description(words.help) }
}

/** A text of several lines in each language. */
export function lines(name: string, words: Words): TextareaField {
  return { name, type: 'textarea', localized: true, label: words.label, ...description(words.help) }
}

/** A list of short texts in each language. */
export function list(name: string, words: Words): TextField {
  return { name, type: 'text', hasMany: true, localized: true, label: words.label, ...description(words.help) }
}

/** An address on the web. */
export function webAddress(name: string, words: Words): TextField {
  return {
    name,
    type: 'text',
    label: words.label,
    access: factAccess,
    ...description(words.help),
    validate: (value: unknown) =>
      value === null ||
      value === undefined ||
      value === '' ||
      (typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value))
        ? true
        : 'https://…',
  }
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
      { name: 'title', type: 'text', required: true, label: label('Documento', 'Document') },
      { name: 'detail', type: 'text', label: label('Punto (pagina, diapositiva)', 'Part (page, slide)') },
      { name: 'url', type: 'text', label: label('Indirizzo web', 'Web address') },
    ],
  }
}

/** Title, summary and text of a document, as two tabs: what readers see, and where it comes from. */
export function content(kind: Kind, facts: Field[], words: Partial<Words> = {}): Field[] {
  return [
    title(words),
    {
      type: 'tabs',
      tabs: [
        { label: label('Testo', 'Text'), fields: [summary(), body()] },
        ...(facts.length > 0 ? [{ label: factsLabel(kind), fields: facts }] : []),
        { label: label('Fonti', 'Sources'), fields: [sources()] },
      ],
    },
    slug(),
  ]
}

function factsLabel(kind: Kind): Label {
  return kind === 'calls' ? label('Date, fondi, requisiti', 'Dates, money, rules') : label('Dati', 'Facts')
}

function description(help: Label | undefined): { admin?: { description: Label } } {
  return help === undefined ? {} : { admin: { description: help } }
}
