/** Words of the admin that read better than Payload's own, whatever the gender of what they stand beside. */
export const adminWords = {
  it: {
    authentication: {
      login: 'Accedi',
    },
    general: {
      dashboard: 'Redazione',
      createNew: 'Crea',
      createNewLabel: 'Crea: {{label}}',
      creatingNewLabel: 'Nuova scheda: {{label}}',
      locale: 'Lingua',
      locales: 'Lingue',
      saveDraft: 'Salva bozza',
      edit: 'Modifica',
    },
    version: {
      saveDraft: 'Salva bozza',
      publishChanges: 'Pubblica',
      publish: 'Pubblica',
    },
  },
}
