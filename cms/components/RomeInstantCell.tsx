'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { romeWords } from './rome-words.ts'

/** An instant in a list, in Rome time. */
export const RomeInstantCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  return <span>{romeWords(cellData, i18n.language)}</span>
}
