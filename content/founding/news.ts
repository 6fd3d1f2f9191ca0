import type { FoundingDocument } from './founding.ts'
import { newsTo2014 } from './news/to-2014.ts'
import { newsOf2015 } from './news/of-2015.ts'
import { newsFrom2016 } from './news/from-2016.ts'

export const news: FoundingDocument<'news'>[] = [...newsTo2014, ...newsOf2015, ...newsFrom2016]
