import type { CollectionConfig } from 'payload'
import type { Changed } from '../../content/call-change.ts'
import { nobody } from '../access/nobody.ts'
import { localOrStaff } from '../access/local-or-staff.ts'
import { groups, label, labels, type Label } from '../labels.ts'

const changes: Record<Changed, Label> = {
  published: label('Pubblicata', 'Published'),
  withdrawn: label('Tolta dal portale', 'Taken off the portal'),
  opens: label('Apertura', 'Opening'),
  closes: label('Chiusura', 'Closing'),
  review: label('Data del controllo', 'Date of the check'),
  moreWindows: label('Altri periodi per fare domanda', 'More windows'),
  totalAmount: label('Dotazione', 'Total'),
  amountFrom: label('Minimo per ciascuno', 'Least per applicant'),
  amountUpTo: label('Massimo per ciascuno', 'Most per applicant'),
  shareCovered: label('Quota di spesa coperta', 'Share of cost covered'),
  noMoney: label('Nessun contributo in denaro', 'No money involved'),
  aidRegime: label('Aiuti di Stato', 'State aid'),
  applicants: label('Chi può partecipare', 'Who can apply'),
  sectors: label('Settori', 'Sectors'),
  firmAgeUpTo: label('Età massima dell’impresa', 'Greatest age of the firm'),
  seat: label('Dove serve una sede', 'Where a seat is needed'),
  documents: label('Documenti', 'Documents'),
  exception: label('Eccezione', 'Exception'),
  results: label('Risultati', 'Results'),
}

/** The record of what changed in published calls: the system writes it, nobody edits or deletes it. */
export const callChanges: CollectionConfig = {
  slug: 'call-changes',
  labels: labels(label('Variazione', 'Change'), label('Variazioni', 'Changes')),
  access: { read: localOrStaff, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: groups.portal,
    useAsTitle: 'title',
    defaultColumns: ['title', 'what', 'at'],
    description: label(
      'Che cosa è cambiato nelle opportunità pubblicate. Lo scrive il sistema; nessuno può modificarlo.',
      'What changed in published calls. The system writes it; nobody can edit it.',
    ),
  },
  lockDocuments: false,
  defaultSort: '-at',
  fields: [
    { name: 'title', type: 'text', label: label('Opportunità', 'Call') },
    { name: 'call', type: 'text', required: true, index: true, label: label('Opportunità (codice)', 'Call (id)') },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: label('Quando', 'When'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'what',
      type: 'select',
      required: true,
      label: label('Che cosa', 'What'),
      options: Object.entries(changes).map(([value, text]) => ({ value, label: text })),
    },
    { name: 'before', type: 'json', label: label('Prima', 'Before') },
    { name: 'after', type: 'json', label: label('Dopo', 'After') },
  ],
}
