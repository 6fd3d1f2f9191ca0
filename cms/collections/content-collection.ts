import type { CollectionConfig, Field } from 'payload'
import { kinds, type Kind } from '../../content/kinds.ts'
import { authors } from '../access/authors.ts'
import { editors } from '../access/editors.ts'
import { publicOrStaff } from '../access/public-or-staff.ts'
import { staff } from '../access/staff.ts'
import { writers } from '../access/writers.ts'
import { content } from '../fields/texts.ts'
import { defaultLanguage } from '../hooks/default-language.ts'
import { keepPublished, rememberPublished } from '../hooks/keep-published.ts'
import { onlyEditorsPublish } from '../hooks/only-editors-publish.ts'
import { refuseEmptyLanguages } from '../hooks/refuse-empty-languages.ts'
import { groups, labels, type Label } from '../labels.ts'
import { queueDeletion, queuePublication } from '../publishing/queue.ts'
import { receipt } from '../publishing/receipt-field.ts'

interface Words {
  singular: Label
  plural: Label
  description: Label
  title?: Label
  group?: Label
}

/**
 * A collection of content with pages: drafts, versions and a status for each language, trash, the same rights
 * and the same way into the outbox for every kind. A kind adds its facts.
 */
export function contentCollection(kind: Kind, words: Words, facts: Field[], columns: string[] = []): CollectionConfig {
  return {
    slug: kinds[kind],
    labels: labels(words.singular, words.plural),
    access: {
      read: publicOrStaff,
      create: authors,
      update: writers,
      delete: editors,
      readVersions: staff,
    },
    admin: {
      useAsTitle: 'title',
      hideAPIURL: true,
      defaultColumns: ['title', ...columns, '_status', 'updatedAt'],
      group: words.group ?? groups.content,
      description: words.description,
    },
    defaultSort: '-updatedAt',
    trash: true,
    versions: { maxPerDoc: 100, drafts: { autosave: false, schedulePublish: true, localizeStatus: true } },
    fields: [...content(kind, facts, words.title ? { label: words.title } : {}), receipt()],
    hooks: {
      beforeOperation: [defaultLanguage, onlyEditorsPublish, refuseEmptyLanguages, rememberPublished],
      afterChange: [keepPublished, queuePublication],
      afterDelete: [queueDeletion],
    },
  }
}
