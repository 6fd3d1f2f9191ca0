import type { PictureWarning } from '../../content/picture-warning.ts'
import { faultWords, pictureWords } from '../picture-words.ts'

/** The images that the portal cannot show, with what to do about each. */
export const Warnings = ({
  warnings,
  language,
  admin,
}: {
  warnings: readonly PictureWarning[]
  language: 'it' | 'en'
  /** The path of the admin. */
  admin: string
}) => (
  <>
    <p>{pictureWords[language].notShown}</p>
    <ul>
      {warnings.map(({ image, file, fault }) => (
        <li key={image}>
          <a href={`${admin}/collections/media/${image}`} target="_blank" rel="noreferrer">
            {file}
          </a>
          : {faultWords[fault][language]}
        </li>
      ))}
    </ul>
  </>
)
