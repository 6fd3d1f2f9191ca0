import type { AdminViewServerProps } from 'payload'
import type { Chapter } from '../handbook/chapter.ts'
import { handbook, piecesOf } from '../handbook/handbook.ts'
import { pictureSize } from '../handbook/picture.ts'
import { languageOf } from '../language.ts'
import { StaffView } from './StaffView.tsx'

const words = {
  it: {
    title: 'Manuale',
    about: 'Come si lavora in questa redazione. Ciò che è in grassetto si trova sullo schermo con lo stesso nome.',
    contents: 'Capitoli',
    tour: 'Rivedi il giro in cinque passi',
  },
  en: {
    title: 'Handbook',
    about: 'How this newsroom works. What is bold stands on the screen under the same name.',
    contents: 'Chapters',
    tour: 'See the tour of five steps again',
  },
} as const

/** The editor's handbook; its pictures are taken from the running system by a test. */
export const Handbook = (view: AdminViewServerProps) => {
  const language = languageOf(view.initPageResult.req)
  const text = words[language]
  const { admin, api } = view.payload.config.routes
  return (
    <StaffView view={view}>
      <div className="handbook">
        <h1>{text.title}</h1>
        <p>{text.about}</p>
        <nav aria-labelledby="handbook-contents">
          <h2 id="handbook-contents">{text.contents}</h2>
          <ol>
            {handbook[language].map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {handbook[language].map((chapter) => (
          <Part key={chapter.id} chapter={chapter} pictures={`${api}/handbook/${language}`} />
        ))}
        <p>
          <a href={`${admin}?tour=1`}>{text.tour}</a>
        </p>
      </div>
    </StaffView>
  )
}

const Part = ({ chapter, pictures }: { chapter: Chapter; pictures: string }) => {
  const { id, title, about, steps, notes = [], picture, table } = chapter
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>
        <Told text={about} />
      </p>
      {steps.length === 0 ? null : (
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <Told text={step} />
            </li>
          ))}
        </ol>
      )}
      {picture === undefined ? null : (
        <img src={`${pictures}/${id}.webp`} alt={picture} loading="lazy" {...pictureSize} />
      )}
      {table === undefined ? null : <Rows table={table} label={`${id}-title`} />}
      {notes.length === 0 ? null : (
        <ul>
          {notes.map((note) => (
            <li key={note}>
              <Told text={note} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Rows = ({ table, label }: { table: readonly (readonly string[])[]; label: string }) => (
  <div className="handbook__table">
    <table className="listing" aria-labelledby={label}>
      <thead>
        <tr>
          {table[0]?.map((cell) =>
            cell === '' ? (
              <td key="corner">—</td>
            ) : (
              <th key={cell} scope="col">
                {cell}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {table.slice(1).map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={table[0]?.[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** A text whose names of things on the screen are bold. */
const Told = ({ text }: { text: string }) => {
  const [first = '', name, ...rest] = piecesOf(text)
  return (
    <>
      {first}
      {name === undefined ? null : <strong>{name}</strong>}
      {rest.length === 0 ? null : <Told text={rest.join('**')} />}
    </>
  )
}
