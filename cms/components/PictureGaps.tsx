import type { ServerProps } from 'payload'
import { pictureGaps } from '../picture-gaps.ts'
import { faultWords, languageName, pictureWords } from '../picture-words.ts'

/** How many of a kind the dashboard names; the others are counted. */
const named = 10

/** On the dashboard: the images that readers do not see, with the way to what mends each. */
export const PictureGaps = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const language = i18n.language === 'en' ? 'en' : 'it'
  const text = pictureWords[language]
  const { broken, undescribed } = await pictureGaps(payload)
  const { admin } = payload.config.routes
  const media = `${admin}/collections/media`
  return (
    <div className="picture-gaps" style={{ marginBottom: '2rem' }}>
      {broken.length === 0 ? null : (
        <>
          <p>{text.broken}</p>
          <ul>
            {broken.slice(0, named).map(({ image, file, fault }) => (
              <li key={image}>
                <a href={`${media}/${image}`}>{file}</a>: {faultWords[fault][language]}
              </li>
            ))}
            <More count={broken.length - named} text={text.more} />
          </ul>
        </>
      )}
      {undescribed.length === 0 ? null : (
        <>
          <p>{text.undescribed}</p>
          <ul>
            {undescribed.slice(0, named).map(({ image, file, locale, document }) => (
              <li key={`${locale} ${image}`}>
                {file}:{' '}
                <a href={`${media}/${image}?locale=${locale}`}>
                  {text.write.replace('%', languageName(locale, language))}
                </a>{' '}
                ({text.shownBy}{' '}
                <a href={`${admin}/collections/${document.kind}/${document.id}?locale=${locale}`}>{document.title}</a>)
              </li>
            ))}
            <More count={undescribed.length - named} text={text.more} />
          </ul>
        </>
      )}
    </div>
  )
}

const More = ({ count, text }: { count: number; text: string }) =>
  count > 0 ? <li>{text.replace('%', String(count))}</li> : null
