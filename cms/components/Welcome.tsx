import type { ServerProps } from 'payload'
import { readEnvironment } from '../../environment.ts'

const words = {
  it: {
    portal: 'Il portale',
    mail: 'La posta non è configurata: i messaggi vengono scritti nella cartella «mail» dei dati. Per spedirli imposta SMTP_URL.',
  },
  en: {
    portal: 'The portal',
    mail: 'Mail is not set up: messages are written to the folder “mail” of the data. Set SMTP_URL to send them.',
  },
} as const

/** The head of the dashboard: where the portal is, and what is not set up. */
export const Welcome = ({ i18n, user }: ServerProps) => {
  const environment = readEnvironment()
  const text = words[i18n.language === 'en' ? 'en' : 'it']
  return (
    <div style={{ marginBottom: '2rem' }}>
      <p>
        {text.portal}:{' '}
        <a href={environment.portalUrl} target="_blank" rel="noreferrer">
          {environment.portalUrl}
        </a>
      </p>
      {environment.smtpUrl === undefined && user?.role === 'administrator' ? <p role="note">{text.mail}</p> : null}
    </div>
  )
}
