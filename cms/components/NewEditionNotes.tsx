import type { UIFieldServerProps } from 'payload'
import { editionFields, editionTexts } from '../../content/next-edition.ts'
import { placesOf } from '../checklist/places.ts'
import { EditionNotes } from './EditionNotes.tsx'

/** At the head of the form of a call that is a new edition: what it still needs of its own. */
export const NewEditionNotes = ({ payload, req }: UIFieldServerProps) => {
  const places = placesOf(payload.collections.calls.config.fields, req)
  const named = (names: readonly string[]) => names.flatMap((name) => places.get(name) ?? [])
  return <EditionNotes anew={named(editionFields('anew'))} texts={named(editionTexts)} />
}
