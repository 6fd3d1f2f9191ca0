import type { PayloadRequest, ArrayField, Field, NumberField, SelectField, TextField, UploadField } from 'payload'
import { partialDate as partialDateShape, readPartialDate } from '../../content/partial-date.ts'
import { romeDay } from '../../content/rome-time.ts'
import { notTranslators } from '../access/not-translators.ts'
import { label, type Label } from '../labels.ts'

interface Words {
  label: Label
  help?: Label
}

const access = { create: notTranslators, update: notTranslators }
const help = (words: Words) => (words.help ? { description: words.help } : {})

const partialDateHelp = label(
  'Per esempio 22/11/2026. Se il giorno o il mese non si sanno: 11/2026 oppure 2026.',
  'For example 22/11/2026. If the day or the month is not known: 11/2026 or 2026.',
)

const partialDateFault = {
  it: 'Scrivi la data come 22/11/2026, 11/2026 oppure 2026.',
  en: 'Write the date as 22/11/2026, 11/2026 or 2026.',
}

/** A date as precise as its source. */
export function partialDate(
  name: string,
  words: Words,
  options: { required?: boolean; isToday?: boolean } = {},
): TextField {
  return {
    name,
    type: 'text',
    maxLength: 10,
    label: words.label,
    required: options.required ?? false,
    // What is written today mostly happened today.
    ...(options.isToday ? { defaultValue: () => romeDay(Date.now()) } : {}),
    access,
    admin: { description: partialDateHelp },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? readPartialDate(value) : value)] },
    validate: (value: unknown, { required, req }: { required?: boolean; req: PayloadRequest }) => {
      const fault = partialDateFault[req.i18n.language === 'en' ? 'en' : 'it']
      if (value === null || value === undefined || value === '') return required === true ? fault : true
      return partialDateShape.safeParse(value).success ? true : fault
    },
  }
}

/** A number that is not negative. */
export function quantity(name: string, words: Words): NumberField {
  return { name, type: 'number', min: 0, label: words.label, access, admin: help(words) }
}

/** A sum in euros, written as people write it. */
export function amount(name: string, words: Words): NumberField {
  const field = quantity(name, words)
  return { ...field, admin: { ...field.admin, components: { Field: '/components/AmountField#AmountField' } } }
}

/** One choice out of a fixed list. */
export function choice(
  name: string,
  words: Words,
  options: Record<string, Label>,
  more: { hasMany?: boolean; required?: boolean; defaultValue?: string } = {},
): SelectField {
  return {
    name,
    type: 'select',
    label: words.label,
    access,
    admin: help(words),
    options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
    required: more.required ?? false,
    ...(more.hasMany ? { hasMany: true } : {}),
    ...(more.defaultValue === undefined ? {} : { defaultValue: more.defaultValue }),
  }
}

/** Labelled values in words, in each language. */
export function facts(): ArrayField {
  return rows('facts', label('Dati in breve', 'Key facts'), label('Dato', 'Fact'), [
    { name: 'label', type: 'text', maxLength: 120, required: true, label: label('Voce', 'Label') },
    { name: 'value', type: 'text', maxLength: 500, required: true, label: label('Valore', 'Value') },
  ])
}

/** Numbers that the page draws to scale, in each language. */
export function figures(): ArrayField {
  return rows('figures', label('Numeri da disegnare', 'Numbers to draw'), label('Numero', 'Number'), [
    { name: 'label', type: 'text', maxLength: 200, required: true, label: label('Che cosa conta', 'What it counts') },
    { name: 'value', type: 'number', min: 0, required: true, label: label('Numero', 'Number') },
    { name: 'display', type: 'text', maxLength: 60, required: true, label: label('Come si scrive', 'As written') },
    { name: 'note', type: 'text', maxLength: 500, label: label('Nota', 'Note') },
  ])
}

/** The steps of a timeline, in each language. */
export function timeline(): ArrayField {
  return rows('timeline', label('Cronologia', 'Timeline'), label('Passo', 'Step'), [
    partialDate('date', { label: label('Data', 'Date') }),
    {
      name: 'label',
      type: 'text',
      maxLength: 120,
      label: label('Quando, se manca la data', 'When, if there is no date'),
    },
    { name: 'text', type: 'text', maxLength: 1_000, required: true, label: label('Che cosa', 'What') },
  ])
}

/** The picture of a document. */
export function image(): UploadField {
  return {
    name: 'image',
    type: 'upload',
    relationTo: 'media',
    label: label('Immagine', 'Image'),
    access,
    admin: { components: { afterInput: ['/components/ImageNotes#ShownImageNotes'] } },
  }
}

function rows(name: string, plural: Label, singular: Label, fields: Field[]): ArrayField {
  return {
    name,
    type: 'array',
    localized: true,
    label: plural,
    labels: { singular, plural },
    admin: { initCollapsed: true },
    fields,
  }
}
