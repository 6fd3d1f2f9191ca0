import type { ServerProps } from 'payload'

const words = {
  it: { label: 'Redazione', agenda: 'Calendario', translations: 'Traduzioni', handbook: 'Manuale' },
  en: { label: 'Newsroom', agenda: 'Calendar', translations: 'Translations', handbook: 'Handbook' },
} as const

/** At the end of the menu: the pages of the newsroom that belong to no kind of content. */
export const NewsroomLinks = ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const text = words[i18n.language === 'en' ? 'en' : 'it']
  return (
    <nav aria-label={text.label} className="newsroom-links">
      {(['agenda', 'translations', 'handbook'] as const).map((page) => (
        <a key={page} className="nav__link" href={`${payload.config.routes.admin}/${page}`}>
          {text[page]}
        </a>
      ))}
    </nav>
  )
}
