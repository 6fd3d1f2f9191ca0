import type { LinkWarning } from '../../content/link-warning.ts'
import type { PictureWarning } from '../../content/picture-warning.ts'
import { faultWords, pictureWords } from '../picture-words.ts'

const linkWords = {
  it: {
    dead: 'Collegamenti e rimandi che non portano più a nessuna pagina: dei collegamenti chi legge vede solo le parole, dei rimandi niente. Cambiali o toglili.',
    led: 'portava a',
    reference: 'Rimando',
  },
  en: {
    dead: 'Links and references that no longer lead to any page: of links readers see the words alone, of references nothing. Change them or take them out.',
    led: 'it led to',
    reference: 'Reference',
  },
} as const

/** What of a document or image the portal cannot show, with what to do about each. */
export const Warnings = ({
  warnings,
  language,
  admin,
}: {
  warnings: readonly (PictureWarning | LinkWarning)[]
  language: 'it' | 'en'
  /** The path of the admin. */
  admin: string
}) => {
  const pictures = warnings.filter((warning) => 'image' in warning)
  const links = warnings.filter((warning) => 'words' in warning)
  return (
    <>
      {pictures.length === 0 ? null : (
        <>
          <p>{pictureWords[language].notShown}</p>
          <ul>
            {pictures.map(({ image, file, fault }) => (
              <li key={image}>
                <a href={`${admin}/collections/media/${image}`} target="_blank" rel="noreferrer">
                  {file}
                </a>
                : {faultWords[fault][language]}
              </li>
            ))}
          </ul>
        </>
      )}
      {links.length === 0 ? null : (
        <>
          <p>{linkWords[language].dead}</p>
          <ul>
            {links.map(({ locale, words, to }) => (
              <li key={`${locale} ${words} ${to}`}>
                {words === null ? linkWords[language].reference : `“${words}”`} ({locale.toUpperCase()}),{' '}
                {linkWords[language].led} {to}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
