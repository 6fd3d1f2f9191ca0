'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { locales } from '../../i18n/locales.ts'
import type { Step } from '../selection/plan.ts'
import type { Selection } from '../selection/selected.ts'
import { selectionWords } from '../selection/words.ts'

/** A step and what came of it: null when it went well, nothing while it was not carried out. */
export interface Outcome {
  step: Step
  why: string | null | undefined
}

/** Steps with the way to the form of each document, why they are refused, or what came of them. */
export const StepList = ({
  outcomes,
  act,
  kind,
}: {
  outcomes: readonly Outcome[]
  act: Selection['act']
  kind: string
}) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = selectionWords[i18n.language === 'en' ? 'en' : 'it']
  return (
    <ul>
      {outcomes.map(({ step: { id, locale, title, why: reasons }, why }) => (
        <li key={`${id}/${locale}`}>
          <a
            href={`${config.routes.admin}/collections/${kind}/${id}?locale=${locale}`}
            target="_blank"
            rel="noreferrer"
            title={say.openForm}
          >
            {title}
          </a>{' '}
          <span>{locales[locale].name}</span>
          {why === null ? <strong className="plan__good">{`: ${say.good[act]}`}</strong> : null}
          {typeof why === 'string' ? <strong className="plan__bad">{`: ${say.bad} ${why}`}</strong> : null}
          {reasons.length === 0 || why !== undefined ? null : (
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
