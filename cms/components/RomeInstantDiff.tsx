'use client'

import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { DateFieldDiffClientComponent } from 'payload'
import { romeWords } from './rome-words.ts'

/** An instant in the comparison of two versions, in Rome time. */
export const RomeInstantDiff: DateFieldDiffClientComponent = ({
  comparisonValue,
  versionValue,
  field,
  locale,
  nestingLevel,
}) => {
  const { i18n } = useTranslation()
  const html = (value: unknown): string => `<p>${escapeDiffHTML(romeWords(value, i18n.language))}</p>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue),
    toHTML: html(versionValue),
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="date-diff"
      From={From}
      To={To}
      i18n={i18n}
      label={{ label: field.label ?? '', ...(locale === undefined ? {} : { locale }) }}
      nestingLevel={nestingLevel ?? 0}
    />
  )
}
