import type { Study } from '../../content/study.ts'
import type { Say } from './sample-body.ts'

type Texts = (id: string, title: string, summary: string, body?: []) => Pick<Study, keyof typeof noTexts>

const noTexts = { id: '', slug: '', title: '', summary: '', body: [], sources: [] }

/** Works of each kind: to download, on the web, only cited, only announced. */
export function sampleStudies(say: Say, texts: Texts): Study[] {
  const study = (id: string, title: string, more: Partial<Study> = {}, body?: []): Study => ({
    ...texts(id, title, say('Di che cosa tratta, in una riga.', 'What it is about, in one line.'), body),
    type: 'study',
    wording: 'published',
    authors: null,
    organisations: ['comune'],
    date: null,
    languages: [],
    files: [],
    url: null,
    area: 'area-1',
    topics: ['digitale'],
    ...more,
  })
  const file = {
    title: 'Rapporto',
    titleLanguage: 'it',
    language: 'it',
    accessibility: 'accessible',
    pages: 48,
  } as const

  return [
    study('rapporto', say('La manifattura in città', 'Manufacturing in the city'), {
      type: 'report',
      date: '2026-03',
      authors: 'Ada Rossi, Bruno Verdi',
      languages: ['it', 'en'],
      files: [{ ...file, id: 'd-1', file: '/documents/rapporto.pdf', format: 'pdf', size: 1_840_000 }],
    }),
    study('in-rete', say('I mestieri di domani', 'The trades of tomorrow'), { url: 'https://example.org/studio' }),
    study('citato', say('Città e makers', 'Cities and makers'), { date: '2016', authors: 'Censis' }, []),
    study('annunciato', 'Policy paper', { type: 'policy-paper', wording: 'planned', languages: ['it', 'en'] }),
  ]
}
