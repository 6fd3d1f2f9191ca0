import type { CallFaultKind } from '../../../content/call-faults.ts'
import { label, type Label } from '../../labels.ts'

/** What keeps a call from going public, and what to do about it. */
export const faultSentences: Record<CallFaultKind, Label> = {
  'opening-missing': label('Scrivi il giorno e l’ora in cui apre.', 'Write the day and hour at which it opens.'),
  'closing-missing': label(
    'Scrivi il giorno e l’ora in cui chiude, oppure scegli che chiude quando finiscono i fondi.',
    'Write the day and hour at which it closes, or choose that it closes when the funds are used up.',
  ),
  'review-missing': label(
    'Scrivi quando ricontrollare se ci sono ancora fondi.',
    'Write when to look again whether there are funds left.',
  ),
  'closes-too-early': label(
    'La chiusura deve venire dopo l’apertura: correggi una delle due.',
    'The closing must come after the opening: correct one of the two.',
  ),
  'closed-too-early': label(
    'Non può essersi chiusa prima di aprire: correggi una delle due date.',
    'It cannot have closed before it opened: correct one of the two dates.',
  ),
  'review-too-early': label(
    'Il controllo deve venire dopo l’apertura: scegli una data successiva.',
    'The check must come after the opening: choose a later date.',
  ),
  'window-opening-missing': label(
    'Scrivi quando comincia questo periodo, oppure toglilo.',
    'Write when this window opens, or remove it.',
  ),
  'window-closing-missing': label(
    'Scrivi quando finisce questo periodo, oppure toglilo.',
    'Write when this window closes, or remove it.',
  ),
  'window-too-early': label(
    'Questo periodo comincia prima che finisca il precedente: metti i periodi in ordine di tempo.',
    'This window opens before the one before it closes: put the windows in order of time.',
  ),
  'exception-start-missing': label('Scrivi da quando vale l’eccezione.', 'Write from when the exception holds.'),
  'exception-end-missing': label('Scrivi quando si chiude la riapertura.', 'Write when the reopening closes.'),
  'exception-end-too-early': label(
    'La fine deve venire dopo l’inizio: correggi uno dei due.',
    'The end must come after the start: correct one of the two.',
  ),
  'exception-reason-missing': label(
    'Scrivi il motivo in questa lingua: si legge accanto allo stato.',
    'Write the reason in this language: it is read beside the state.',
  ),
  'reopening-too-early': label(
    'La riapertura non può cominciare prima dell’ultima chiusura: scegli una data successiva, oppure sposta la chiusura.',
    'The reopening cannot start before the last closing: choose a later date, or move the closing.',
  ),
  'money-missing': label(
    'Scrivi una somma o una quota (dotazione, contributo, percentuale), oppure spunta «Nessun contributo in denaro».',
    'Write a sum or a share (total, amount, percentage), or tick “No money involved”.',
  ),
  'money-contradicts': label(
    'Qui risulta che non c’è denaro, ma sono indicate somme o quote: togli la spunta oppure svuota le somme.',
    'This says that no money is involved, but sums or shares are given: untick it or empty the sums.',
  ),
  'range-upside-down': label(
    'Il massimo è più basso del minimo: scambiali o correggine uno.',
    'The most is less than the least: swap them or correct one.',
  ),
  'share-over-all': label(
    'Una quota non può superare il 100 %: scrivi un numero da 0 a 100.',
    'A share cannot be more than 100 %: write a number from 0 to 100.',
  ),
  'applicants-missing': label('Scegli almeno un tipo di partecipante.', 'Choose at least one kind of applicant.'),
  'seat-missing': label(
    'Scegli dove serve una sede, anche «Ovunque, senza vincoli».',
    'Choose where a seat is needed, “Anywhere, no condition” too.',
  ),
  'form-languages-missing': label(
    'Scegli in quali lingue si può scrivere la domanda.',
    'Choose in which languages the application can be written.',
  ),
  'identity-missing': label(
    'Scegli che cosa serve per accedere, anche «Nessuna identità italiana».',
    'Choose what is needed to log in, “No Italian identity” too.',
  ),
  'promoter-missing': label('Scegli almeno un promotore.', 'Choose at least one promoter.'),
  'how-missing': label('Scrivi come si partecipa.', 'Write how to apply.'),
}
