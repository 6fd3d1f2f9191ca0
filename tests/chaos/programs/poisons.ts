import { bodyOf, type Data } from '../../support/documents.ts'

const text = (words: string): Data => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
})
const node = { format: '', indent: 0, version: 1, direction: 'ltr' }

/** A list in a list in a list. */
function nested(depth: number): Data {
  let list: Data = { ...node, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: [] }
  for (let level = 0; level < depth; level += 1) {
    const item = { ...node, type: 'listitem', value: 1, children: [text('Voce'), list] }
    list = { ...node, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: [item] }
  }
  return list
}

const paragraph = (words: string): Data => ({ ...node, type: 'paragraph', textFormat: 0, children: [text(words)] })
const bodyWith = (children: Data[]): Data => ({ root: { ...node, type: 'root', children } })

/**
 * What a news item may hold in the database that no schema or template expects, by name. A value is written past the
 * CMS, as an old programme or a slip in the database would.
 */
export const poisons: Record<string, Data> = {
  'a title of 1 MB': { title: { it: 'Parola '.repeat(150_000) } },
  '5,000 blocks': { body: { it: bodyWith(Array.from({ length: 5_000 }, (_, index) => paragraph(`Comma ${index}`))) } },
  'lists 3,000 deep': { body: { it: bodyWith([nested(3_000)]) } },
  'letters that turn': { title: { it: '\u202Eazzaip\u202C \u2066ni\u2069 Z̷̢̛͇̪̈́̓͝a̸̡̛͖l̵g̶o \u0007\u0000' } },
  'no title in its language': { title: { it: null } },
  'a text that is none': { body: { it: 'non è un testo' } },
  'a block that nobody knows': { body: { it: bodyWith([{ ...node, type: 'marziano', children: [] }]) } },
  'a date that is none': { date: 'ieri l’altro' },
  'relations in a circle': { body: { it: circle() } },
  'a relation to nobody': { topics: ['000000000000000000000000'], places: ['nessuno'] },
}

/** A text with a link to the very page on which it stands. */
function circle(): Data {
  const doc = { relationTo: 'news', value: '000000000000000000000013' }
  const link = {
    ...node,
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc },
    children: [text('qui')],
  }
  return bodyOf('Di nuovo ', link)
}
