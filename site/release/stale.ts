import { isDeepStrictEqual } from 'node:util'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { referencesOf } from '../../content/references.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { slugSubject } from '../source/askings.ts'
import type { Question, Questions } from '../source/questions.ts'
import type { Snapshot } from '../source/snapshot.ts'
import type { Source } from '../source/source.ts'
import type { World } from '../source/world.ts'

/** What pages are made from, with the snapshot behind it. */
export interface Edition extends World {
  snapshot: Snapshot
}

/**
 * The questions that have another answer than before: whatever asked one of them must be made anew.
 * @param touched what alone can be another than before, where that is known
 */
export function staleQuestions(
  all: Questions,
  before: Edition,
  after: Edition,
  touched = touchedSubjects(before, after),
): Set<Question> {
  const canDiffer = all.about(touched)
  return new Set(canDiffer.filter((question) => !isDeepStrictEqual(question.ask(before), question.ask(after))))
}

/** Every document, as `kind/id`, of which something may be another than before. */
function touchedSubjects(before: Edition, after: Edition): Set<string> {
  const touched = new Set<string>()
  for (const locale of localeCodes) {
    for (const kind of kindNames) addChanged(kind, before.sources[locale], after.sources[locale], touched)
  }
  addUnlike(before.snapshot.revisions, after.snapshot.revisions, (key) => touched.add(key))
  addUnlike(before.snapshot.made, after.snapshot.made, (key) => touched.add(key))
  addUnlike(before.changes, after.changes, (call) => touched.add(`calls/${call}`))
  addUnlike(before.pictures, after.pictures, (id) => touched.add(`pictures ${id}`))
  return touched
}

/** Notes the documents that came, went or changed, and what they point at and pointed at: that is tied to them. */
function addChanged<K extends Kind>(kind: K, before: Source, after: Source, touched: Set<string>): void {
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const document of one.list(kind)) {
      if (other.get(kind, document.id) === document) continue
      touched.add(`${kind}/${document.id}`)
      touched.add(slugSubject(kind, document.slug))
      for (const to of referencesOf[kind](document)) touched.add(`${to.kind}/${to.id}`)
    }
  }
}

function addUnlike(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  add: (key: string) => void,
): void {
  for (const [key, value] of before) if (after.get(key) !== value) add(key)
  for (const key of after.keys()) if (!before.has(key)) add(key)
}
