import type { PictureFault } from '../content/picture-warning.ts'
import { label, type Label } from './labels.ts'

/** What is the matter with an image that the portal cannot show, and what to do. */
export const faultWords: Record<PictureFault, Label> = {
  lost: label('il suo file non c’è più: caricalo di nuovo', 'its file is gone: upload it again'),
  broken: label('il suo file non si riesce a leggere: caricalo di nuovo', 'its file cannot be read: upload it again'),
  small: label('è troppo piccola: carica un originale più grande', 'it is too small: upload a larger original'),
}

/** What staff read about images, beside them and on the dashboard. */
export const pictureWords = {
  it: {
    notShown: 'Non si vede sul portale, al suo posto c’è il disegno:',
    missingAlt: 'Manca la descrizione in %: lì l’immagine non si vede, al suo posto c’è il disegno.',
    write: 'Scrivi la descrizione in %',
    broken: 'Immagini che il portale non può mostrare:',
    undescribed: 'Immagini che in una lingua non si vedono, perché lì non hanno una descrizione:',
    shownBy: 'in',
    more: 'e altre %',
  },
  en: {
    notShown: 'It is not seen on the portal, the drawing stands in its place:',
    missingAlt: 'The description in % is missing: there the image is not seen, the drawing stands in its place.',
    write: 'Write the description in %',
    broken: 'Images that the portal cannot show:',
    undescribed: 'Images that are not seen in a language, because they have no description there:',
    shownBy: 'in',
    more: 'and % more',
  },
} as const

/** The name of a language in the middle of a sentence. */
export function languageName(code: string, language: keyof Label): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}
