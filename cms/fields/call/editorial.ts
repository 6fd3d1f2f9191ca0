import type { CheckboxField, PayloadRequest } from 'payload'
import { notTranslators } from '../../access/not-translators.ts'
import { memoryOf } from '../../hooks/memory.ts'
import { label } from '../../labels.ts'

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
          if (value === true) memoryOf(req).editorial.add(String(originalDoc?.id))
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
        'Quando la scheda è già sul portale, spunta se correggi solo una svista: partecipanti, settori e requisiti non compariranno fra le variazioni. Date, somme e documenti compaiono sempre.',
        'Once the call is on the portal, tick it if you only correct a slip: applicants, sectors and requirements will not be listed as changes. Dates, sums and documents always are.',
      ),
    },
  }
}

/** Whether the save of a call that is under way was marked as the correction of a slip. */
export const isEditorial = (req: PayloadRequest, id: string): boolean => memoryOf(req).editorial.has(id)
