/** Words of the admin that read better than Payload's own, whatever the gender of what they stand beside. */
export const adminWords = {
  it: {
    authentication: {
      login: 'Accedi',
    },
    general: {
      cancel: 'Annulla',
      copyToLocale: 'Copia in un’altra lingua',
      createNew: 'Crea',
      createNewLabel: 'Crea: {{label}}',
      creatingNewLabel: 'Nuova scheda: {{label}}',
      dashboard: 'Redazione',
      deletedSuccessfully: 'Eliminazione riuscita.',
      edit: 'Modifica',
      false: 'No',
      locale: 'Lingua',
      locales: 'Lingue',
      successfullyCreated: '{{label}}: salvataggio riuscito.',
      successfullyDuplicated: '{{label}}: copia riuscita.',
      true: 'Sì',
      updatedSuccessfully: 'Modifiche salvate.',
    },
    version: {
      currentPublishedVersion: 'Versione pubblicata',
      publish: 'Pubblica',
      publishAllLocales: 'Pubblica in tutte le lingue',
      saveDraft: 'Salva bozza',
      schedulePublish: 'Programma la pubblicazione',
      unpublish: 'Ritira da tutte le lingue',
      unpublishIn: 'Ritira: {{locale}}',
      publishIn: 'Pubblica: {{locale}}',
    },
  },
}
