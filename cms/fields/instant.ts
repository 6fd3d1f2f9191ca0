import type { DateField, PayloadRequest } from 'payload'
import { readInstant, type InstantFault } from '../../content/rome-input.ts'
import { notTranslators } from '../access/not-translators.ts'
import { label, type Label } from '../labels.ts'
import { languageOf } from '../language.ts'

/** What is wrong with what was typed, and what to do; `%` stands for it. */
const faults: Record<InstantFault, Label> = {
  'no-hour': label(
    'Manca l’ora: servono giorno e ora, per esempio 27/11/2026 12:00.',
    'Date and hour are required, for example 27/11/2026 12:00.',
  ),
  skipped: label(
    'L’ora % non esiste: quella notte gli orologi passano dalle 2 alle 3. Scrivi un’ora prima delle 2 o dalle 3 in poi.',
    'The hour % does not exist: that night clocks go from 2 to 3. Write an hour before 2 or from 3 on.',
  ),
  twice: label(
    'L’ora % c’è due volte: quella notte gli orologi tornano dalle 3 alle 2. Scrivi un’ora prima delle 2 o dalle 3 in poi.',
    'The hour % exists twice: that night clocks go back from 3 to 2. Write an hour before 2 or from 3 on.',
  ),
  unreadable: label(
    'Non è una data con l’ora. Scrivila come 27/11/2026 12:00.',
    'This is no date with an hour. Write it as 27/11/2026 12:00.',
  ),
  far: label('Controlla l’anno: deve stare fra 2000 e 2099.', 'Check the year: it must be between 2000 and 2099.'),
}

interface Words {
  label: Label
  help?: Label
}

/** An instant, shown and taken in Rome time whatever the editor's own zone. */
export function instant(name: string, words: Words): DateField {
  return {
    name,
    type: 'date',
    label: words.label,
    access: { create: notTranslators, update: notTranslators },
    hooks: { beforeValidate: [({ value }) => toInstant(value)] },
    validate: (value: unknown, { required, req }: { required?: boolean; req: PayloadRequest }) => {
      if (value === null || value === undefined || value === '') {
        return required === true ? req.t('validation:required') : true
      }
      const read = readInstant(asText(value))
      return 'instant' in read ? true : faultSentence(read.fault, asText(value), languageOf(req))
    },
    admin: {
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' },
      components: {
        Field: '/components/RomeInstant#RomeInstant',
        Cell: '/components/RomeInstantCell#RomeInstantCell',
        Diff: '/components/RomeInstantDiff#RomeInstantDiff',
      },
      ...(words.help ? { description: words.help } : {}),
    },
  }
}

/** What was typed as an instant; what is none stays as it is, for `validate` to refuse. */
function toInstant(value: unknown): unknown {
  if (value === '') return null
  if (value === null || value === undefined) return value
  const read = readInstant(asText(value))
  return 'instant' in read ? read.instant : value
}

function asText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value)
}

/** What is wrong with an instant as it was typed, and what to do. */
export function faultSentence(fault: InstantFault, typed: string, language: keyof Label): string {
  const [day = '', time = ''] = typed.split('T')
  const shown = `${time.slice(0, 5)} ${language === 'it' ? 'del' : 'on'} ${day.split('-').toReversed().join('/')}`
  return faults[fault][language].replace('%', shown)
}
