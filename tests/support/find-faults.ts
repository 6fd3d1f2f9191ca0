import { faultsIn, type Fault } from '../../site/release/gate.ts'
import { factsOf, factsOfText } from '../../site/release/page-facts.ts'

/** Checks a release from the text of its pages, calendars, feeds and data. */
export function findFaults({
  pages,
  texts = new Map(),
  files,
  origin,
}: {
  pages: ReadonlyMap<string, string>
  texts?: ReadonlyMap<string, string>
  files: ReadonlySet<string>
  origin: string
}): Fault[] {
  return faultsIn({
    pages: new Map([...pages].map(([page, html]) => [page, { facts: factsOf(page, html, origin) }])),
    texts: new Map([...texts].map(([file, text]) => [file, { facts: factsOfText(file, text, origin) }])),
    files,
  })
}
