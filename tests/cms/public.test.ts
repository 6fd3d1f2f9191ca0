import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindNames } from '../../content/kinds.ts'
import { loadFounding } from '../../cms/seed/founding.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { readPublic } from '../../site/source/public.ts'
import { startCms, type TestCms } from '../support/cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
  await loadFounding(cms.payload)
}, 120_000)
afterAll(() => cms.stop())

test('reading all languages at once shows exactly what the read rule lets the public see', async () => {
  const { payload } = cms
  const [first, second, third] = (await payload.find({ collection: 'news', limit: 3, locale: 'it', depth: 0 })).docs
  if (first === undefined || second === undefined || third === undefined) throw new Error('no news')
  const common = { collection: 'news', depth: 0 } as const
  await payload.update({ ...common, id: first.id, locale: 'en', data: { _status: 'draft' } })
  await payload.update({ ...common, id: second.id, locale: 'it', draft: true, data: { title: 'Solo una bozza' } })
  await payload.delete({ ...common, id: third.id })

  for (const kind of kindNames) {
    const documents = await readPublic(payload, kind)
    for (const locale of localeCodes) {
      const allowed = await payload.find({
        collection: kind,
        locale,
        fallbackLocale: false,
        overrideAccess: false,
        depth: 0,
        pagination: false,
      })
      const byId = new Map(documents[locale].map((document) => [document.id, document]))
      expect([...byId.keys()].toSorted()).toEqual(allowed.docs.map(({ id }) => id).toSorted())
      for (const { id, title, slug, summary } of allowed.docs) {
        expect(byId.get(id)).toMatchObject({ title, slug, summary })
      }
    }
  }
})
