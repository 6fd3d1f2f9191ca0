/** The words of the window in which a draft is looked at. */
export const previewWords = {
  it: {
    waiting: 'L’anteprima arriva…',
    lost: 'L’anteprima non risponde: riprende da sola quando scrivi. Se non torna, ricarica la pagina.',
    gaps: 'Mancano o non vanno:',
    seen: 'Guardala come se fosse',
    asItIs: 'adesso',
    states: {
      'not-yet-open': 'non ancora aperta',
      open: 'aperta',
      'closing-soon': 'in chiusura',
      closed: 'chiusa',
      suspended: 'sospesa',
      exhausted: 'con i fondi esauriti',
      withdrawn: 'ritirata',
    },
    notes: {
      untranslated: 'Senza titolo in questa lingua non c’è una traduzione: chi legge trova la pagina italiana.',
      listed: 'Senza testo non ha una pagina: compare solo negli elenchi.',
      never: 'Con queste date non sarà mai così.',
      unreadable: 'Ancora troppo poco per mostrarne la pagina.',
    },
  },
  en: {
    waiting: 'The preview is coming…',
    lost: 'The preview does not answer: it resumes when you type. If it does not return, reload the page.',
    gaps: 'Missing or wrong:',
    seen: 'Look at it as if it were',
    asItIs: 'now',
    states: {
      'not-yet-open': 'not yet open',
      open: 'open',
      'closing-soon': 'closing soon',
      closed: 'closed',
      suspended: 'suspended',
      exhausted: 'out of funds',
      withdrawn: 'withdrawn',
    },
    notes: {
      untranslated: 'Without a title in this language there is no translation: readers find the Italian page.',
      listed: 'Without a text it has no page: it appears in lists only.',
      never: 'With these dates it will never be so.',
      unreadable: 'Too little yet to show its page.',
    },
  },
} as const

export type PreviewLanguage = keyof typeof previewWords
