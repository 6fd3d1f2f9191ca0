import { openCms } from '../../../site/source/open-cms.ts'
import { loadNews } from './load-news.ts'

/** A process that puts as many news items as its command says into the database that the settings name. */
await loadNews(await openCms(), Number(process.argv[2]))
process.exit(0)
