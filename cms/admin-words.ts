import type { Locale } from '../i18n/locales.ts'

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

/** What a language is called in the admin's own languages: `Inglese`, `English`. */
export function languageLabel(locale: Locale): Record<'it' | 'en', string> {
  const nameIn = (language: 'it' | 'en'): string => {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  }
  return { it: nameIn('it'), en: nameIn('en') }
}
