'use client'

import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { localeCodes, locales } from '../../i18n/locales.ts'
import type { Found } from '../search/find-documents.ts'
import { languageStates } from '../translations/words.ts'

/** The way to the form of something that was found, with its kind and how it stands in each language. */
export const SearchResult = ({ found }: { found: Found }) => {
  const { i18n } = useTranslation()
  const { config, getEntityConfig } = useConfig()
  const { collection, id, title, locale, languages } = found
  const language = i18n.language === 'en' ? 'en' : 'it'
  const label = getEntityConfig({ collectionSlug: collection })?.labels.singular
  const states = localeCodes
    .filter((code) => languages !== null && languages[code] !== 'none')
    .map((code) => `${locales[code].name}: ${languageStates[languages?.[code] ?? 'none'][language]}`)
  const query = locale === null ? '' : `?locale=${locale}`
  return (
    <Link href={`${config.routes.admin}/collections/${collection}/${id}${query}`} prefetch={false}>
      <span {...(locale === null ? {} : { lang: locale })}>{title}</span>
      <small>{[label ? getTranslation(label, i18n) : collection, ...states].join(' · ')}</small>
    </Link>
  )
}
