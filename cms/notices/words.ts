import type { Locale } from '../../i18n/locales.ts'
import type { Label } from '../labels.ts'
import type { NoticeKind } from './kinds.ts'

/** What a notice is about. */
export interface About {
  title: string
  by: string
  locale: Locale | null
}

type Say = (about: About) => string

const inLanguage = (locale: Locale | null, of: Record<Locale, string>): string => (locale === null ? '' : of[locale])

const it = { it: ' in italiano', en: ' in inglese' }
const en = { it: ' in Italian', en: ' in English' }

/** What somebody is told, in one sentence. */
export const noticeWords: Readonly<Record<NoticeKind, Record<keyof Label, Say>>> = {
  asked: {
    it: ({ title, by, locale }) => `${by} ti chiede di rivedere «${title}»${inLanguage(locale, it)}.`,
    en: ({ title, by, locale }) => `${by} asks you to review “${title}”${inLanguage(locale, en)}.`,
  },
  approved: {
    it: ({ title, by, locale }) => `${by} ha approvato «${title}»${inLanguage(locale, it)}.`,
    en: ({ title, by, locale }) => `${by} approved “${title}”${inLanguage(locale, en)}.`,
  },
  returned: {
    it: ({ title, by, locale }) => `${by} ti rimanda «${title}»${inLanguage(locale, it)}, con un commento.`,
    en: ({ title, by, locale }) => `${by} returned “${title}”${inLanguage(locale, en)} to you, with a comment.`,
  },
  published: {
    it: ({ title, by, locale }) =>
      `${by} ha pubblicato${inLanguage(locale, it)} «${title}», che avevi chiesto di rivedere.`,
    en: ({ title, by, locale }) => `${by} published “${title}”${inLanguage(locale, en)}, of which you asked a review.`,
  },
  comment: {
    it: ({ title, by }) => `${by} ha commentato «${title}».`,
    en: ({ title, by }) => `${by} commented on “${title}”.`,
  },
  failed: {
    it: ({ title }) => `Pubblicazione non riuscita: «${title}». In linea resta ciò che c’era.`,
    en: ({ title }) => `A publication failed: “${title}”. What was live stays live.`,
  },
  quarantined: {
    it: ({ title }) => `Pubblicazione fermata: «${title}». C’è qualcosa da correggere; in linea resta ciò che c’era.`,
    en: ({ title }) => `A publication was stopped: “${title}”. Something has to be mended; what was live stays live.`,
  },
  warned: {
    it: ({ title }) => `Da guardare: in «${title}» un’immagine non si vede o un collegamento non porta più a nulla.`,
    en: ({ title }) => `Have a look: in “${title}” an image cannot be shown or a link leads nowhere any more.`,
  },
  late: {
    it: ({ title }) => `Fatto in ritardo: ciò che avevi messo in programma per «${title}».`,
    en: ({ title }) => `Done late: what you had scheduled for “${title}”.`,
  },
  missed: {
    it: ({ title }) => `Non ancora fatto, e l’ora è passata: ciò che avevi messo in programma per «${title}».`,
    en: ({ title }) => `Not done yet, and its hour is over: what you had scheduled for “${title}”.`,
  },
  proof: {
    it: () => 'La prova notturna del portale ha trovato una differenza.',
    en: () => 'The nightly proof of the portal has found a difference.',
  },
}
