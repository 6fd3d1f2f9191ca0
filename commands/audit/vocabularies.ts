import { z } from 'zod'
import { dataPath } from '../../content/paths.ts'
import { defaultLocale } from '../../i18n/locales.ts'
import { read, type Site } from './site.ts'

const file = z.object({
  topics: z.array(
    z.object({ eurovoc: z.string().nullable(), texts: z.record(z.string(), z.object({ title: z.string() })) }),
  ),
})

/** The topics that the open data tie to no concept of EuroVoc, by their titles. */
export async function untiedTopics({ portal }: Pick<Site, 'portal'>): Promise<string[]> {
  return untiedIn(await read(portal, dataPath('topics.json')))
}

/** The same of a file of topics; where it has none at all, that is said. */
export function untiedIn(json: string): string[] {
  const { topics } = file.parse(JSON.parse(json))
  if (topics.length === 0) return ['no public topic']
  return topics
    .filter(({ eurovoc }) => eurovoc === null)
    .map(({ texts }) => (texts[defaultLocale] ?? Object.values(texts)[0])?.title ?? '')
}
