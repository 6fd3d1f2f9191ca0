interface Told {
  title: string
  about: string
  /** Where it happens, below the address of the admin. */
  path: string
  link: string
}

interface Step {
  it: Told
  en: Told
}

const step = (path: string, it: Omit<Told, 'path'>, en: Omit<Told, 'path'>): Step => ({
  it: { ...it, path },
  en: { ...en, path },
})

const write = step(
  '/collections/news/create',
  {
    title: 'Scrivi una notizia',
    about:
      'Titolo, una frase, il testo, un’immagine con la sua descrizione. «Salva bozza» la tiene al sicuro: nessun lettore la vede.',
    link: 'Comincia una notizia',
  },
  {
    title: 'Write a news item',
    about:
      'A title, one sentence, the text, an image with its description. “Save Draft” keeps it safe: no reader sees it.',
    link: 'Begin a news item',
  },
)

const read = step(
  '/collections/news',
  {
    title: 'Parti dall’originale',
    about: 'Apri una notizia: in alto scegli la tua lingua, e accanto a ogni campo trovi il testo italiano.',
    link: 'Vai alle notizie',
  },
  {
    title: 'Start from the original',
    about: 'Open a news item: choose your language at the top, and beside each field stands the Italian text.',
    link: 'Go to the news',
  },
)

const look = step(
  '/handbook#preview',
  {
    title: 'Guardala prima che esca',
    about:
      'L’occhio sopra la scheda mostra la pagina com’è sul portale, mentre scrivi. Puoi anche farla vedere a chi non ha accesso.',
    link: 'Come si fa',
  },
  {
    title: 'See it before it goes out',
    about:
      'The eye above the form shows the page as it is on the portal, while you type. You can also show it to people without an account.',
    link: 'How to do it',
  },
)

const languages = step(
  '/translations',
  {
    title: 'Le lingue stanno ognuna per sé',
    about:
      'Ogni lingua ha la sua bozza e la sua pubblicazione. Le traduzioni mancanti o rimaste indietro sono tutte in una pagina.',
    link: 'Apri le traduzioni',
  },
  {
    title: 'Each language stands by itself',
    about:
      'Each language has its own draft and its own publication. Translations that are missing or behind are all on one page.',
    link: 'Open the translations',
  },
)

const publish = step(
  '/handbook#publish',
  {
    title: 'Pubblica, e segui la ricevuta',
    about:
      'Il pulsante pubblica la lingua che hai davanti. Sotto «In linea?» la ricevuta dice da quando la pagina si vede, o che cosa la ferma.',
    link: 'Come si pubblica',
  },
  {
    title: 'Publish, and follow the receipt',
    about:
      'The button publishes the language at hand. Under “Is it live?” the receipt says since when the page is seen, or what stops it.',
    link: 'How to publish',
  },
)

const handOver = step(
  '/handbook#roles',
  {
    title: 'Salva la bozza: la pubblica chi è redattore',
    about:
      'Il tuo ruolo scrive bozze. Quando la bozza è pronta premi «Chiedi una revisione», a lato: chi è redattore lo sa subito, e tu ricevi la risposta.',
    link: 'Chi può fare che cosa',
  },
  {
    title: 'Save the draft: an editor publishes it',
    about:
      'Your role writes drafts. When a draft is ready, press “Ask for a review” at the side: editors know at once, and you get the answer.',
    link: 'Who may do what',
  },
)

const trouble = step(
  '/handbook#trouble',
  {
    title: 'Se qualcosa non va',
    about:
      'I messaggi dicono che cosa è successo e che cosa fare. Il manuale raccoglie i casi più comuni: lo trovi sempre nel menu.',
    link: 'Apri il manuale',
  },
  {
    title: 'When something goes wrong',
    about:
      'Messages say what happened and what to do. The handbook has the most common cases: it is always in the menu.',
    link: 'Open the handbook',
  },
)

/** The five steps of the tour, for a role: authors and translators do not publish, translators do not begin anything. */
export function tourSteps(role: unknown): readonly [Step, ...Step[]] {
  const isEditor = role === 'administrator' || role === 'editor'
  return [role === 'translator' ? read : write, look, languages, isEditor ? publish : handOver, trouble]
}
