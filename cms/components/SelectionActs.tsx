'use client'

import { Button, useAuth, useListDrawerContext, useSelection, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useRef, useState } from 'react'
import type { Selection } from '../selection/selected.ts'
import { selectionWords } from '../selection/words.ts'
import { SelectionPlan } from './SelectionPlan.tsx'

/** Above a list, when something in it is chosen: change, publish or withdraw it, after a look at what would happen. */
export const SelectionActs = () => {
  const { count, toggleAll } = useSelection()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { isInDrawer } = useListDrawerContext()
  const isTrash = usePathname().endsWith('/trash')
  const dialog = useRef<HTMLDialogElement>(null)
  const [act, setAct] = useState<Selection['act'] | null>(null)
  const say = selectionWords[i18n.language === 'en' ? 'en' : 'it']
  const mayPublish = user?.['role'] === 'administrator' || user?.['role'] === 'editor'

  useEffect(() => {
    if (act !== null) dialog.current?.showModal()
  }, [act])

  if (!mayPublish || isInDrawer || isTrash) return null
  return (
    <>
      {count === 0 ? null : (
        <p className="selection-acts">
          <span>{say.with}</span>
          {(['edit', 'publish', 'withdraw'] as const).map((one) => (
            <Button key={one} buttonStyle="secondary" size="small" margin={false} onClick={() => setAct(one)}>
              {say.open[one]}
            </Button>
          ))}
        </p>
      )}
      {act === null ? null : (
        <dialog ref={dialog} className="plan-dialog" aria-labelledby="plan-heading" onClose={() => setAct(null)}>
          <SelectionPlan act={act} close={() => dialog.current?.close()} unselect={() => toggleAll()} />
        </dialog>
      )}
    </>
  )
}
