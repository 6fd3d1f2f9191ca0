import type { Call, CurrentCall } from '../../content/call.ts'

const document = (id: string, title: string): CurrentCall['documents'][number] => ({
  id,
  title,
  titleLanguage: 'it',
  file: '/it/404.html',
  format: 'pdf',
  size: 240_123,
  language: 'it',
  accessibility: 'unknown',
  pages: 12,
})

/** A call with all that it can have, without its sample's results. */
export function filled(call: Call): Call {
  if (call.record === 'archive') return call
  return {
    ...call,
    sectors: ['design', 'crafts', 'digital-manufacturing'],
    offers: ['money', 'space'],
    firmAgeUpTo: 5,
    partners: ['comune'],
    abroad: { seat: 'milan', formLanguages: ['it', 'en'], identity: 'tax-code', englishContact: 'support@example.org' },
    act: { number: '1234', date: '2026-10-05', url: 'https://example.org/atto' },
    officer: 'Maria Bianchi',
    transparencyUrl: 'https://example.org/trasparenza',
    contactEmail: 'bandi@example.org',
    contactTelephone: '02 1234567',
    documents: ['Avviso pubblico', 'Modulo di domanda', 'Determina'].map((title, index) =>
      document(`d${index}`, title),
    ),
    questions: [
      {
        question: 'Posso chiedere il voucher se lavoro da dipendente?',
        answer: 'No: serve la partita IVA.\nChi la apre entro la scadenza può partecipare.',
      },
      { question: 'Quando si sa l’esito?', answer: 'Entro trenta giorni.' },
    ],
  }
}
