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
  gone: label('Ciò che hai scelto non c’è più: scegli altro.', 'What you chose is gone: choose something else.'),
  changed: label(
    'La bozza è cambiata da quando hai visto il riepilogo: guardala, poi ricomincia.',
    'The draft changed since you saw the summary: look at it, then start again.',
  ),
}

/** What the summary of an act on several documents says, and what its buttons do. */
export const selectionWords = {
  it: {
    with: 'Con la selezione:',
    open: { edit: 'Modifica…', publish: 'Pubblica…', withdraw: 'Ritira…' },
    heading: {
      edit: 'Modificare la selezione',
      publish: 'Pubblicare la selezione',
      withdraw: 'Ritirare la selezione',
    },
    field: 'Che cosa cambia',
    put: { one: 'Metti', many: 'Aggiungi' },
    take: 'Togli',
    value: 'Quale',
    choose: 'Scegli…',
    unsaid: 'Scegli che cosa cambiare: qui vedrai prima il riepilogo.',
    language: 'In quale lingua',
    all: 'Tutte le lingue',
    looking: 'Guardo che cosa succederebbe…',
    nothing: 'Finora non è cambiato nulla.',
    groups: {
      do: { edit: 'Cambiano', publish: 'Si pubblicano', withdraw: 'Si ritirano dal portale' },
      refused: { edit: '', publish: 'Non si possono pubblicare, finché manca qualcosa', withdraw: '' },
      same: {
        edit: 'Sono già così',
        publish: 'Già in linea così come sono: restano',
        withdraw: 'Non sono in linea: resta tutto com’è',
      },
      empty: { edit: '', publish: 'Ancora da scrivere in questa lingua', withdraw: '' },
    },
    openForm: 'Apri la scheda',
    confirm: { edit: 'Modifica', publish: 'Pubblica', withdraw: 'Ritira' },
    cancel: 'Annulla',
    close: 'Chiudi',
    doing: (done: number, all: number) => `${done} di ${all}…`,
    done: {
      edit: (count: number) => (count === 1 ? 'Uno modificato.' : `${count} modificati.`),
      publish: (count: number) => (count === 1 ? 'Uno pubblicato.' : `${count} pubblicati.`),
      withdraw: (count: number) => (count === 1 ? 'Uno ritirato.' : `${count} ritirati.`),
    },
    receipt: {
      edit: 'Sono bozze: i lettori vedono la modifica quando le pubblichi.',
      publish: 'Fra un momento la ricevuta in ogni scheda dice se è in linea.',
      withdraw: 'Fra un momento la ricevuta in ogni scheda dice se è in linea.',
    },
    good: { edit: 'modificato', publish: 'pubblicato', withdraw: 'ritirato' },
    bad: 'non riuscito:',
    failed: 'Non è riuscito: riprova fra poco.',
  },
  en: {
    with: 'With the selection:',
    open: { edit: 'Change…', publish: 'Publish…', withdraw: 'Withdraw…' },
    heading: { edit: 'Change the selection', publish: 'Publish the selection', withdraw: 'Withdraw the selection' },
    field: 'What changes',
    put: { one: 'Set', many: 'Add' },
    take: 'Remove',
    value: 'Which',
    choose: 'Choose…',
    unsaid: 'Choose what to change: here you will see a summary first.',
    language: 'In which language',
    all: 'All languages',
    looking: 'Looking what would happen…',
    nothing: 'Nothing has changed so far.',
    groups: {
      do: { edit: 'To be changed', publish: 'To be published', withdraw: 'To be taken off the portal' },
      refused: { edit: '', publish: 'Cannot be published while something is missing', withdraw: '' },
      same: {
        edit: 'They are so already',
        publish: 'Live already as they are: they stay',
        withdraw: 'Not live: nothing changes',
      },
      empty: { edit: '', publish: 'Not written yet in this language', withdraw: '' },
    },
    openForm: 'Open the form',
    confirm: { edit: 'Change', publish: 'Publish', withdraw: 'Withdraw' },
    cancel: 'Cancel',
    close: 'Close',
    doing: (done: number, all: number) => `${done} of ${all}…`,
    done: {
      edit: (count: number) => (count === 1 ? 'One changed.' : `${count} changed.`),
      publish: (count: number) => (count === 1 ? 'One published.' : `${count} published.`),
      withdraw: (count: number) => (count === 1 ? 'One withdrawn.' : `${count} withdrawn.`),
    },
    receipt: {
      edit: 'They are drafts: readers see the change when you publish them.',
      publish: 'In a moment the receipt in each form says whether it is live.',
      withdraw: 'In a moment the receipt in each form says whether it is live.',
    },
    good: { edit: 'changed', publish: 'published', withdraw: 'withdrawn' },
    bad: 'did not work:',
    failed: 'It did not work: try again in a moment.',
  },
} as const
