import { everydayWords } from './words/everyday.ts'
import { formWords } from './words/forms.ts'
import { logInWords } from './words/log-in.ts'
import { refusalWords } from './words/refusals.ts'
import { versionWords } from './words/versions.ts'

/**
 * Words of the admin that read better than Payload's own, whatever the gender and number of what they stand beside.
 * Some of Payload's Italian is not Italian at all: a prompt to a machine, "Raccolto" (harvest) for a crop, "Chiara" for clear.
 */
export const adminWords = {
  it: { ...logInWords, ...everydayWords, ...formWords, ...refusalWords, ...versionWords },
  en: {
    fields: { addNewLabel: 'Add' },
    general: { createNew: 'Create', createNewLabel: 'Create', payloadSettings: 'Settings of the newsroom' },
    version: {
      previouslyPublished: 'Saved version',
      aboutToRestore:
        'You are about to bring this {{label}} back to what it was on {{versionDate}}: the texts of the language chosen above and the facts that all languages share. It becomes a draft: the portal does not change until you publish.',
      problemRestoringVersion: 'It could not be brought back: perhaps that version did not have this language yet.',
    },
  },
}
