import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { founding } from '../../content/founding/index.ts'
import { defaultLocale, localeCodes, perLocale, type Locale } from '../../i18n/locales.ts'

/** How long it takes to read 5,000 news items in two languages into the snapshot, on SQLite. */
export async function benchSnapshot(count = 5_000): Promise<number[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-'))
  process.env['DATA_DIR'] = dataDir
  const { openCms } = await import('../../site/source/open-cms.ts')
  const { migrate } = await import('../../cms/database/migrate.ts')
  const { loadFounding } = await import('../../cms/seed/founding.ts')
  const { readSnapshot } = await import('../../site/source/read-snapshot.ts')
  const { markdownReader } = await import('../../cms/seed/markdown.ts')
  const payload = await openCms()
  await migrate(payload)
  await loadFounding(payload)
  const readMarkdown = await markdownReader(payload.config)
  const models = founding.news
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length]
    if (model === undefined) break
    const inEach = (field: 'title' | 'summary') => perLocale((locale) => `${textsIn(model, locale)[field]} ${index}`)
    await payload.db.create({
      collection: 'news',
      data: {
        title: inEach('title'),
        summary: inEach('summary'),
        slug: perLocale((locale) => `${textsIn(model, locale).slug}-${index}`),
        body: perLocale((locale) => readMarkdown(textsIn(model, locale).body)),
        sources: perLocale((locale) =>
          textsIn(model, locale).sources.map((source) => ({ ...source, id: randomUUID() })),
        ),
        date: model.facts.date,
        _status: perLocale(() => 'published'),
      },
    })
  }
  const times: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now()
    const { contents } = await readSnapshot(payload)
    times.push(Math.round(performance.now() - begun))
    for (const locale of localeCodes) {
      if (contents[locale].news.length !== count + models.length)
        throw new Error(`${contents[locale].news.length} news items in ${locale}`)
    }
  }
  rmSync(dataDir, { recursive: true, force: true })
  return times
}

type Model = (typeof founding.news)[number]

/** The texts of a model in a language, or in the first one where it has none. */
function textsIn({ texts }: Model, locale: Locale): Model['texts']['it'] {
  return Object.hasOwn(texts, locale) ? texts[locale] : texts[defaultLocale]
}

if (import.meta.main) {
  process.stdout.write(`${(await benchSnapshot()).join(' ')}\n`)
  process.exit(0)
}
