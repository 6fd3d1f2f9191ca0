import type { CheckboxField, PayloadRequest, RequestContext } from 'payload'
import { notTranslators } from '../../access/not-translators.ts'
import { label } from '../../labels.ts'

/** The calls whose save under way was marked; kept as long as the context of the request. */
const marks = new WeakMap<RequestContext, Set<string>>()

/** Marks a save as the correction of a slip, which the record of changes leaves out; it holds for one save. */
export function editorial(): CheckboxField {
  return {
    name: 'editorial',
    type: 'checkbox',
    virtual: true,
    defaultValue: false,
    label: label('Correzione redazionale', 'Editorial correction'),
    access: { create: notTranslators, update: notTranslators },
    hooks: {
      beforeChange: [
        ({ value, siblingData, originalDoc, req }) => {
          if (value === true) mark(req, String(originalDoc?.id))
          delete siblingData['editorial']
        },
      ],
      afterRead: [() => false],
    },
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      condition: (data, _, { operation }) => data['record'] !== 'archive' && operation === 'update',
      description: label(
        'Spunta se correggi solo una svista: partecipanti, settori e requisiti non compariranno fra le variazioni. Date, somme e documenti compaiono sempre.',
        'Tick it if you only correct a slip: applicants, sectors and requirements will not be listed as changes. Dates, sums and documents always are.',
      ),
    },
  }
}

/** Whether the save of a call that is under way was marked as the correction of a slip. */
export const isEditorial = (req: PayloadRequest, id: string): boolean => marks.get(req.context)?.has(id) ?? false

function mark(req: PayloadRequest, id: string): void {
  marks.set(req.context, (marks.get(req.context) ?? new Set()).add(id))
}
