import type { Duties, DutyPage } from '../content/duties.ts'
import { label, type Label } from './labels.ts'

/** What only the City can say, by the name that the form and the dashboard give it. */
export const dutyWords: Record<keyof Duties, Label> = {
  licenceUrl: label('Indirizzo della licenza', 'Address of the licence'),
  declarationUrl: label('Dichiarazione di accessibilità', 'Accessibility declaration'),
  declarationDate: label('Data della dichiarazione di accessibilità', 'Date of the accessibility declaration'),
  accessibilityEmail: label('Posta per le segnalazioni di accessibilità', 'E-mail for reports on accessibility'),
  controller: label('Titolare del trattamento dei dati, con i contatti', 'Data controller, with contact details'),
  dpoEmail: label('Posta del responsabile della protezione dei dati (RPD)', 'E-mail of the data protection officer'),
  transparencyUrl: label('Pagina “Amministrazione Trasparente”', 'Page “Amministrazione Trasparente”'),
  pec: label('Posta elettronica certificata (PEC)', 'Certified e-mail (PEC)'),
}

/** The page about each legal matter, as the dashboard asks for it. */
export const dutyPageWords: Record<DutyPage, Label> = {
  accessibility: label('La pagina sull’accessibilità', 'The page about accessibility'),
  privacy: label('La pagina sulla privacy', 'The page about privacy'),
  legal: label('La pagina delle note legali', 'The page of legal notes'),
}
