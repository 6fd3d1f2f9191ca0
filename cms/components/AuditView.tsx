import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AdminViewServerProps } from 'payload'
import { auditFile, auditReport, type AuditReport } from '../../content/audit.ts'
import { romeZone } from '../../content/rome-time.ts'
import { readEnvironment } from '../../environment.ts'
import { auditStates, auditWords } from '../audit-words.ts'
import { languageOf } from '../language.ts'
import { Missing } from './Missing.tsx'
import { StaffView } from './StaffView.tsx'

const words = {
  it: {
    title: 'Verifica degli obblighi',
    at: 'Ultima verifica:',
    none: 'Non c’è ancora una verifica. Chi gestisce il portale la fa con «npm run audit».',
    about:
      'Ciò che una macchina può vedere è provato su un portale avviato apposta con questo programma; il resto spetta a una persona.',
    duty: 'Obbligo',
    state: 'Stato',
    detail: 'Che cosa si è visto',
  },
  en: {
    title: 'Audit of the duties',
    at: 'Last audit:',
    none: 'There is no audit yet. Those who run the portal make one with “npm run audit”.',
    about: 'What a machine can see is tried on a portal that this program starts for it; the rest is for a person.',
    duty: 'Duty',
    state: 'State',
    detail: 'What was seen',
  },
} as const

/** The page of the last audit. */
export const AuditView = (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const language = languageOf(req)
  const text = words[language]
  const report = lastReport()
  return (
    <StaffView view={props}>
      <h1>{text.title}</h1>
      <p>{text.about}</p>
      {report === null ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>
            {text.at}{' '}
            <time dateTime={report.at}>
              {new Date(report.at).toLocaleString(language, {
                dateStyle: 'long',
                timeStyle: 'short',
                timeZone: romeZone,
              })}
            </time>
          </p>
          <Duties report={report} language={language} />
        </>
      )}
      {req.user ? <Missing {...props} user={req.user} /> : null}
    </StaffView>
  )
}

const Duties = ({ report, language }: { report: AuditReport; language: 'it' | 'en' }) => (
  <table className="audit" style={{ margin: '1.5rem 0', textAlign: 'start', borderSpacing: '0 0.5rem' }}>
    <thead>
      <tr>
        {[words[language].duty, words[language].state, words[language].detail].map((head) => (
          <th key={head} scope="col" style={{ textAlign: 'start', paddingInlineEnd: '2rem' }}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {report.duties.map(({ duty, state, detail }) => (
        <tr key={duty} style={{ verticalAlign: 'top' }}>
          <th scope="row" style={{ textAlign: 'start', fontWeight: 400, paddingInlineEnd: '2rem' }}>
            {auditWords[duty][language]}
          </th>
          <td style={{ whiteSpace: 'nowrap', paddingInlineEnd: '2rem', fontWeight: state === 'missing' ? 700 : 400 }}>
            {auditStates[state][language]}
          </td>
          <td style={{ whiteSpace: 'pre-line' }}>{detail}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The report in the folder of the data; one that cannot be read counts as none. */
function lastReport(): AuditReport | null {
  const file = path.join(/* turbopackIgnore: true */ readEnvironment().dataDir, auditFile)
  if (!existsSync(file)) return null
  try {
    return auditReport.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
