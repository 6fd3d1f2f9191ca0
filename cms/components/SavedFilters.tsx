'use client'

import { Button, Link, useListDrawerContext, useListQuery, usePreferences, useTranslation } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { filterOf, readFilters, type SavedFilter } from '../lists/saved-filter.ts'
import { FilterName } from './FilterName.tsx'

const words = {
  it: {
    heading: 'I tuoi filtri',
    save: 'Salva questi filtri…',
    remove: (name: string) => `Togli il filtro “${name}”`,
    failed: 'Il filtro non è stato salvato: riprova fra poco.',
  },
  en: {
    heading: 'Your filters',
    save: 'Save these filters…',
    remove: (name: string) => `Remove the filter “${name}”`,
    failed: 'The filter was not saved: try again in a moment.',
  },
} as const

/** Above a list: what somebody looks for again and again, kept by name for that person alone. */
export const SavedFilters = () => {
  const { getPreference, setPreference } = usePreferences()
  const { collectionSlug } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  const { i18n } = useTranslation()
  const path = usePathname()
  const shown = filterOf(useSearchParams())
  const [filters, setFilters] = useState<SavedFilter[]>([])
  const [isNaming, setIsNaming] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const say = words[i18n.language === 'en' ? 'en' : 'it']
  const key = `saved-filters-${collectionSlug}`

  useEffect(() => {
    let isWanted = true
    void getPreference<unknown>(key).then((kept) => (isWanted ? setFilters(readFilters(kept)) : undefined))
    return () => {
      isWanted = false
    }
  }, [getPreference, key])

  const keep = async (next: SavedFilter[]): Promise<void> => {
    const before = filters
    setFilters(next)
    setHasFailed(false)
    try {
      await setPreference(key, next)
    } catch {
      setFilters(before)
      setHasFailed(true)
    }
  }
  const save = (name: string): void => {
    setIsNaming(false)
    void keep([...filters.filter((one) => one.name !== name), { name, query: shown }])
  }
  const isKept = filters.some(({ query }) => query === shown)

  if (isInDrawer || (filters.length === 0 && shown === '')) return null
  return (
    <section className="saved-filters" aria-label={say.heading}>
      {filters.length > 0 ? (
        <ul>
          {filters.map((filter) => (
            <li key={filter.name}>
              <Link href={`${path}?${filter.query}`} aria-current={filter.query === shown ? 'true' : undefined}>
                {filter.name}
              </Link>
              <button
                type="button"
                aria-label={say.remove(filter.name)}
                title={say.remove(filter.name)}
                onClick={() => void keep(filters.filter((one) => one !== filter))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {isNaming ? (
        <FilterName save={save} cancel={() => setIsNaming(false)} />
      ) : shown === '' || isKept ? null : (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsNaming(true)}>
          {say.save}
        </Button>
      )}
      {hasFailed ? <p role="alert">{say.failed}</p> : null}
    </section>
  )
}
