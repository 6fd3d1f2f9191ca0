import type { AuditedDuty, AuditedState } from '../content/audit.ts'
import { label, type Label } from './labels.ts'

/** Each duty in a few words, as the audit and its page call it. */
export const auditWords: Record<AuditedDuty, Label> = {
  'form-stores': label(
    'Il modulo “Questa pagina era chiara?” arriva in redazione, senza cookie e senza indirizzo di chi scrive',
    'The form “Was this page clear?” reaches the staff, without cookies and without the sender’s address',
  ),
  'form-everywhere': label(
    'Il modulo è su ogni pagina che racconta qualcosa',
    'The form is on every page that tells something',
  ),
  'no-cookies': label('Nessun cookie, e niente conservato nel browser', 'No cookies, and nothing kept in the browser'),
  'no-third-parties': label('Nessuna richiesta a terzi', 'No requests to third parties'),
  'privacy-reachable': label('Privacy raggiungibile dalla prima pagina', 'Privacy reachable from the home page'),
  'accessibility-reachable': label(
    'Accessibilità raggiungibile dalla prima pagina',
    'Accessibility reachable from the home page',
  ),
  'licence-linked': label(
    'Licenza dei contenuti, con il link alla versione',
    'Licence of the contents, with a link to its version',
  ),
  'language-stated': label('Ogni pagina dice la propria lingua', 'Each page states its language'),
  'last-update': label('Data dell’ultimo aggiornamento su ogni pagina', 'Date of the last update on each page'),
  'feeds-answer': label('Calendari, feed e dati aperti rispondono', 'Calendars, feeds and open data answer'),
  'carries-declaration': label(
    'La dichiarazione di accessibilità compare appena è nelle impostazioni',
    'The accessibility declaration appears as soon as the settings have it',
  ),
  'carries-accessibility-email': label(
    'L’indirizzo per le segnalazioni di accessibilità compare appena è nelle impostazioni',
    'The address for reports on accessibility appears as soon as the settings have it',
  ),
  'carries-data-protection': label(
    'Titolare e RPD compaiono, anche dalla prima pagina, appena sono nelle impostazioni',
    'Controller and DPO appear, also from the home page, as soon as the settings have them',
  ),
  'carries-transparency': label(
    'Amministrazione Trasparente e PEC compaiono appena sono nelle impostazioni',
    'Amministrazione Trasparente and certified mail appear as soon as the settings have them',
  ),
  'publiccode-valid': label(
    'publiccode.yml è valido, salvo il referente che il Comune deve nominare',
    'publiccode.yml is valid, save for the contact that the City must name',
  ),
  'statistics-published': label(
    'Statistiche di accesso aggregate e pubblicate',
    'Aggregate statistics of use, published',
  ),
  'vocabularies-used': label(
    'Argomenti ricondotti ai vocabolari controllati (EuroVoc)',
    'Topics tied to controlled vocabularies (EuroVoc)',
  ),
  'declaration-made': label(
    'Dichiarazione di accessibilità su form.agid.gov.it, rinnovata entro il 23 settembre',
    'Accessibility declaration on form.agid.gov.it, renewed by 23 September',
  ),
  'objectives-published': label(
    'Obiettivi di accessibilità pubblicati entro il 31 marzo',
    'Objectives of accessibility published by 31 March',
  ),
  'wcag-checked': label('WCAG verificate da una persona, con ausili', 'WCAG checked by a person, with assistive tools'),
  'source-published': label(
    'Codice in un repository pubblico, con un referente in publiccode.yml',
    'Source in a public repository, with a contact in publiccode.yml',
  ),
  'grants-transparency': label(
    'Contributi pubblicati in Amministrazione Trasparente',
    'Grants published in Amministrazione Trasparente',
  ),
}

/** How a duty stands, in words. */
export const auditStates: Record<AuditedState, Label> = {
  met: label('rispettato', 'met'),
  missing: label('manca', 'missing'),
  'for-a-person': label('spetta a una persona', 'for a person'),
}
