import { label, type Label } from '../labels.ts'

/** Why something that somebody wants to say about a document is refused. */
export const reviewFaults = {
  login: label('Accedi di nuovo.', 'Log in again.'),
  incomplete: label(
    'Manca qualcosa: il documento, la lingua e che cosa vuoi fare.',
    'Something is missing: the document, the language and what you want to do.',
  ),
  text: label('Scrivi prima il commento.', 'Write the comment first.'),
  asked: label(
    'La revisione è già stata chiesta: aspetta la risposta.',
    'A review was asked for already: wait for the answer.',
  ),
  answered: label(
    'Nessuno aspetta una risposta: forse ha già risposto qualcun altro.',
    'Nobody waits for an answer: somebody else may have given it.',
  ),
  role: label('Solo chi può pubblicare risponde a una richiesta.', 'Only those who can publish answer a request.'),
  own: label(
    'La richiesta è tua: deve rispondere un’altra persona.',
    'The request is your own: somebody else has to answer it.',
  ),
  notOwn: label('Solo chi ha chiesto può ritirare la richiesta.', 'Only whoever asked can take the request back.'),
  language: label('Puoi chiedere solo per la tua lingua.', 'You can ask for your own language only.'),
  changed: label(
    'Il testo è cambiato da quando l’hai aperto: guardalo di nuovo prima di approvarlo.',
    'The text changed since you opened it: look at it again before you approve it.',
  ),
} satisfies Record<string, Label>
