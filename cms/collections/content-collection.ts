import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, Field } from 'payload'
import { kinds, type Kind } from '../../content/kinds.ts'
import { authors } from '../access/authors.ts'
import { editors } from '../access/editors.ts'
import { publicOrStaff } from '../access/public-or-staff.ts'
import { staff } from '../access/staff.ts'
import { writers } from '../access/writers.ts'
import { factsOf } from '../fields/fact-access.ts'
import { beside } from '../fields/beside.ts'
import { content, type FormTab } from '../fields/texts.ts'
import { explainBulk, rememberFaults } from '../hooks/bulk-faults.ts'
import { defaultLanguage } from '../hooks/default-language.ts'
import { keepPublished } from '../hooks/keep-published.ts'
import { onlyEditorsPublish } from '../hooks/only-editors-publish.ts'
import { refuseEmptyLanguages } from '../hooks/refuse-empty-languages.ts'
import { refuseImpossible } from '../hooks/refuse-impossible.ts'
import { rememberSaveKind } from '../hooks/save-kind.ts'
import { rememberDeleted, rememberStored } from '../hooks/stored.ts'
import { groups, label, labels, type Label } from '../labels.ts'
import { basedOnField } from '../saves/based-on-field.ts'
import { answerByPublishing, forget } from '../reviews/follow.ts'
import { foldAutosaves } from '../saves/fold-autosaves.ts'
import { rememberRead, showNewestFacts } from '../saves/newest-facts.ts'
import { forgetWriter, rememberWriter } from '../saves/own-drafts.ts'
import { restoreEndpoint } from '../saves/restore-endpoint.ts'
import { refuseStale, rememberState, tellState } from '../saves/refuse-stale.ts'
import { queueDeletion, queuePublication } from '../publishing/queue.ts'
import { recordDeletion, recordRevisions } from '../publishing/record-revisions.ts'
import { withOriginals } from '../translations/originals.ts'

interface Words {
  singular: Label
  plural: Label
  description: Label
  title?: Label
  group?: Label
}

interface More {
  columns?: string[]
  /** What stands above the title. */
  head?: Field[]
  /** What the menu of a document offers besides. */
  menuItems?: string[]
  /** What stands beside the form, under the address of the page. */
  sidebar?: Field[]
  /** What happens between a save and its place in the queue. */
  afterChange?: CollectionAfterChangeHook[]
  afterDelete?: CollectionAfterDeleteHook[]
}

/**
 * A collection of content with pages: drafts, versions and a status for each language, trash, the same rights
 * and the same way into the outbox for every kind. A kind adds its facts.
 */
export function contentCollection(
  kind: Kind,
  words: Words,
  facts: Field[] | FormTab[],
  more: More = {},
): CollectionConfig {
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
      defaultColumns: ['title', ...(more.columns ?? []), '_status', 'updatedAt'],
      group: words.group ?? groups.content,
      description: words.description,
      components: {
        edit: { editMenuItems: [...(more.menuItems ?? []), '/components/Backlinks#Backlinks'] },
        beforeListTable: ['/components/SavedFilters#SavedFilters', '/components/SelectionActs#SelectionActs'],
      },
    },
    defaultSort: '-updatedAt',
    endpoints: [restoreEndpoint(kind)],
    trash: true,
    // Payload's locks keep out whoever works on another language; what is stale is refused when it is saved.
    lockDocuments: false,
    versions: { maxPerDoc: 100, drafts: { autosave: false, localizeStatus: true } },
    fields: factsOf([
      basedOnField(),
      ...(more.head ?? []),
      ...withOriginals(content(tabsOf(facts), words.title ? { label: words.title } : {})),
      ...(more.sidebar ?? []),
      beside('autosave', 'Autosave'),
      beside('presence', 'Presence'),
      beside('languages', 'Languages'),
      beside('receipt', 'Receipt'),
      beside('checklist', 'Checklist'),
      // Not `review`: a call has a date of that name.
      beside('remarks', 'Review'),
      beside('schedules', 'Schedules'),
      beside('sharing', 'ShareDraft'),
    ]),
    hooks: {
      beforeOperation: [
        rememberRead,
        rememberState,
        defaultLanguage,
        onlyEditorsPublish,
        refuseEmptyLanguages,
        rememberSaveKind,
      ],
      beforeChange: [refuseStale, rememberStored, refuseImpossible, rememberFaults],
      afterChange: [
        keepPublished,
        ...(more.afterChange ?? []),
        recordRevisions,
        rememberWriter,
        foldAutosaves,
        answerByPublishing,
        queuePublication,
      ],
      beforeRead: [showNewestFacts],
      afterRead: [tellState],
      beforeDelete: [rememberDeleted],
      afterDelete: [...(more.afterDelete ?? []), recordDeletion, forgetWriter, forget, queueDeletion],
      afterOperation: [explainBulk],
    },
  }
}

function tabsOf(facts: Field[] | FormTab[]): FormTab[] {
  const tabs = facts.filter((part): part is FormTab => !('type' in part))
  const fields = facts.filter((part): part is Field => 'type' in part)
  return fields.length > 0 ? [{ label: label('Dati', 'Facts'), fields }, ...tabs] : tabs
}
