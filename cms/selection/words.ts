import { label } from '../labels.ts'

/** Why an act on several documents is refused. */
export const selectionFaults = {
  login: label('Accedi di nuovo.', 'Log in again.'),
  incomplete: label(
    'Manca qualcosa: i contenuti, la lingua e che cosa vuoi fare.',
    'Something is missing: the documents, the language and what you want to do.',
  ),
  role: label('Solo chi può pubblicare può farlo.', 'Only those who can publish can do this.'),
  many: label(
    'Sono più di 100: scegline meno, per esempio con un filtro.',
    'There are more than 100: choose fewer, for instance by a filter.',
  ),
  changed: label(
    'La bozza è cambiata da quando hai visto il riepilogo: guardala di nuovo prima di pubblicarla.',
    'The draft changed since you saw the summary: look at it again before you publish it.',
  ),
}

/** What the summary of an act on several documents says, and what its buttons do. */
export const selectionWords = {
  it: {
    with: 'Con la selezione:',
    open: { publish: 'Pubblica…', withdraw: 'Ritira…' },
    heading: { publish: 'Pubblicare la selezione', withdraw: 'Ritirare la selezione' },
    language: 'In quale lingua',
    all: 'Tutte le lingue',
    looking: 'Guardo che cosa succederebbe…',
    nothing: 'Finora non è cambiato nulla.',
    groups: {
      do: { publish: 'Si pubblicano', withdraw: 'Si ritirano dal portale' },
      refused: { publish: 'Non si possono pubblicare, finché manca qualcosa', withdraw: '' },
      same: { publish: 'Già in linea così come sono: restano', withdraw: 'Non sono in linea: resta tutto com’è' },
      empty: { publish: 'Ancora da scrivere in questa lingua', withdraw: '' },
    },
    openForm: 'Apri la scheda',
    confirm: { publish: 'Pubblica', withdraw: 'Ritira' },
    cancel: 'Annulla',
    close: 'Chiudi',
    doing: (done: number, all: number) => `${done} di ${all}…`,
    done: {
      publish: (count: number) => (count === 1 ? 'Uno pubblicato.' : `${count} pubblicati.`),
      withdraw: (count: number) => (count === 1 ? 'Uno ritirato.' : `${count} ritirati.`),
    },
    receipt: 'Fra un momento la ricevuta in ogni scheda dice se è in linea.',
    good: { publish: 'pubblicato', withdraw: 'ritirato' },
    bad: 'non riuscito:',
    failed: 'Non è riuscito: riprova fra poco.',
  },
  en: {
    with: 'With the selection:',
    open: { publish: 'Publish…', withdraw: 'Withdraw…' },
    heading: { publish: 'Publish the selection', withdraw: 'Withdraw the selection' },
    language: 'In which language',
    all: 'All languages',
    looking: 'Looking what would happen…',
    nothing: 'Nothing has changed so far.',
    groups: {
      do: { publish: 'To be published', withdraw: 'To be taken off the portal' },
      refused: { publish: 'Cannot be published while something is missing', withdraw: '' },
      same: { publish: 'Live already as they are: they stay', withdraw: 'Not live: nothing changes' },
      empty: { publish: 'Not written yet in this language', withdraw: '' },
    },
    openForm: 'Open the form',
    confirm: { publish: 'Publish', withdraw: 'Withdraw' },
    cancel: 'Cancel',
    close: 'Close',
    doing: (done: number, all: number) => `${done} of ${all}…`,
    done: {
      publish: (count: number) => (count === 1 ? 'One published.' : `${count} published.`),
      withdraw: (count: number) => (count === 1 ? 'One withdrawn.' : `${count} withdrawn.`),
    },
    receipt: 'In a moment the receipt in each form says whether it is live.',
    good: { publish: 'published', withdraw: 'withdrawn' },
    bad: 'did not work:',
    failed: 'It did not work: try again in a moment.',
  },
} as const
