import type { ServerProps } from 'payload'
import { proofName } from '../../content/proof.ts'

const words = {
  it: 'La prova notturna del portale ha trovato una differenza:',
  en: 'The nightly proof of the portal has found a difference:',
} as const

/** On the dashboard: that the last proof found the live release to be not what it should be, and where. */
export const ProofAlarm = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const last = { name: { equals: proofName }, holder: { equals: 'different' } }
  if ((await payload.count({ collection: 'leases', where: last })).totalDocs === 0) return null
  const { docs } = await payload.find({
    collection: 'publications',
    where: { subject: { equals: proofName }, state: { equals: 'failed' } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
  })
  return docs.map(({ id, title, reason }) => (
    <div key={id} className="proof-alarm" style={{ marginBottom: '2rem' }} role="alert">
      <p>
        <strong>{words[i18n.language === 'en' ? 'en' : 'it']}</strong>{' '}
        <a href={`${payload.config.routes.admin}/collections/publications/${id}`}>{title}</a>
      </p>
      <p style={{ whiteSpace: 'pre-line' }}>{reason?.split('\n').slice(0, 10).join('\n')}</p>
    </div>
  ))
}
