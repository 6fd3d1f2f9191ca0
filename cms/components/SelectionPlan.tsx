'use client'

import { Button, useConfig, useListQuery, useLocale, useSelection, useTranslation } from '@payloadcms/ui'
import { useParams, useRouter } from 'next/navigation.js'
import { useEffect, useRef, useState, useTransition } from 'react'
import { isLocale, localeCodes, locales } from '../../i18n/locales.ts'
import type { Change } from '../selection/edition.ts'
import type { Step } from '../selection/plan.ts'
import type { Selection } from '../selection/selected.ts'
import { selectionWords } from '../selection/words.ts'
import { post } from './post.ts'
import { SelectionChange } from './SelectionChange.tsx'
import { StepList, type Outcome } from './StepList.tsx'

/** What Payload calls a selection of all that a list shows, on all its pages. */
const allPages = 'allAvailable'

interface Props {
  act: Selection['act']
  close: () => void
  unselect: () => void
}

/** What would happen to the selection, before it does; then, when it was confirmed, what came of each document. */
export const SelectionPlan = ({ act, close, unselect }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { code } = useLocale()
  const { query } = useListQuery()
  const { selectAll, selectedIDs } = useSelection()
  const { segments } = useParams<{ segments?: string[] }>()
  const router = useRouter()
  // The list behind the dialog is drawn anew: what one ticked before that would be lost.
  const [isRedrawing, redraw] = useTransition()
  const heading = useRef<HTMLHeadingElement>(null)
  const [wanted, setWanted] = useState(code)
  const [change, setChange] = useState<Change | null>(null)
  const [steps, setSteps] = useState<Step[] | string | null>(null)
  const [outcomes, setOutcomes] = useState<Outcome[] | null>(null)
  const say = selectionWords[i18n.language === 'en' ? 'en' : 'it']
  const kind = segments?.[1] ?? ''
  const api = `${config.routes.api}/selection`
  // What was chosen stays what it was while the dialog is open.
  const [chosen] = useState(() => ({
    ids: Object.is(selectAll, allPages) ? null : selectedIDs.map(String),
    list: { where: query.where, search: query.search, locale: code },
  }))

  useEffect(() => {
    if (act === 'edit' && change === null) return
    let isWanted = true
    const look = async (): Promise<void> => {
      const languages = isLocale(wanted) ? [wanted] : localeCodes
      const answer = await post(`${api}/plan`, { kind, act, ...changing(change), locales: languages, ...chosen })
      if (!isWanted) return
      setSteps(answer.isDone ? (answer.body as { steps: Step[] }).steps : (answer.why ?? say.failed))
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [api, kind, act, change, wanted, chosen, say])

  const choose = (language: string): void => {
    setSteps(null)
    setWanted(language)
  }
  const ready = Array.isArray(steps) ? steps.filter(({ what }) => what === 'do') : []
  const carryOut = async (): Promise<void> => {
    const done: Outcome[] = []
    setOutcomes([])
    heading.current?.focus()
    for (const step of ready) {
      const { id, locale, basedOn } = step
      const answer = await post(`${api}/step`, { kind, act, ...changing(change), id, locale, basedOn })
      done.push({ step, why: answer.isDone ? null : (answer.why ?? say.failed) })
      setOutcomes([...done])
    }
    unselect()
    redraw(() => router.refresh())
  }
  const good = outcomes?.filter(({ why }) => why === null).length ?? 0
  const isRunning = outcomes !== null && outcomes.length < ready.length
  return (
    <div className="plan">
      <h2 id="plan-heading" ref={heading} tabIndex={-1}>
        {say.heading[act]}
      </h2>
      {outcomes === null && act === 'edit' ? (
        <SelectionChange
          kind={kind}
          tell={(next) => {
            setSteps(null)
            setChange(next)
          }}
        />
      ) : null}
      {outcomes === null && act !== 'edit' ? (
        <fieldset className="plan__languages">
          <legend>{say.language}</legend>
          {[...localeCodes, ''].map((value) => (
            <label key={value}>
              <input type="radio" name="plan-language" checked={wanted === value} onChange={() => choose(value)} />{' '}
              {isLocale(value) ? locales[value].name : say.all}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className="plan__steps">
        {outcomes !== null ? (
          <StepList outcomes={outcomes} act={act} kind={kind} />
        ) : act === 'edit' && change === null ? (
          <p>{say.unsaid}</p>
        ) : (
          <Planned steps={steps} act={act} kind={kind} />
        )}
      </div>
      <p role="status">
        {outcomes === null
          ? say.nothing
          : isRunning
            ? say.doing(outcomes.length, ready.length)
            : `${say.done[act](good)} ${say.receipt[act]}`}
      </p>
      <div className="plan__buttons">
        {outcomes === null ? (
          <Button size="medium" margin={false} disabled={ready.length === 0} onClick={() => void carryOut()}>
            {`${say.confirm[act]} (${ready.length})`}
          </Button>
        ) : null}
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isRunning || isRedrawing}
          onClick={close}
        >
          {outcomes === null ? say.cancel : say.close}
        </Button>
      </div>
    </div>
  )
}

/** A change as it is sent, where there is one. */
const changing = (change: Change | null): { change?: Change } => (change === null ? {} : { change })

const Planned = ({ steps, act, kind }: { steps: Step[] | string | null; act: Selection['act']; kind: string }) => {
  const { i18n } = useTranslation()
  const say = selectionWords[i18n.language === 'en' ? 'en' : 'it']
  if (steps === null) return <p role="status">{say.looking}</p>
  if (typeof steps === 'string') return <p role="alert">{steps}</p>
  return (['do', 'refused', 'same', 'empty'] as const).map((what) => {
    const those = steps.filter((step) => step.what === what)
    return those.length === 0 ? null : (
      <section key={what} className={`plan__group plan__group--${what}`}>
        <h3>{`${say.groups[what][act]} (${those.length})`}</h3>
        <StepList outcomes={those.map((step) => ({ step, why: undefined }))} act={act} kind={kind} />
      </section>
    )
  })
}
