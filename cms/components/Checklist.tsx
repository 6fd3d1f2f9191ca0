'use client'

import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Checklist as Found, Item } from '../checklist/item.ts'
import { checklistWords, findingWords, readersWords } from '../checklist/words.ts'
import { focusField } from './focus-field.ts'

/** So many long sentences are named. */
const named = 5

/** In the sidebar: what there is to do about the draft before it goes out in the language at hand. */
export const Checklist = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [found, setFound] = useState<Found | 'failed' | null>(null)
  const language = i18n.language === 'en' ? 'en' : 'it'
  const say = checklistWords[language]
  const query = new URLSearchParams({ kind: String(collectionSlug), id: String(id), locale })
  const path = id === undefined ? null : `${config.routes.api}/checklist?${query.toString()}`
  // A save is a reason to look again.
  const saved = String(savedDocumentData?.['updatedAt'])

  useEffect(() => {
    let isWanted = true
    if (path !== null) void read(path).then((answer) => (isWanted ? setFound(answer) : undefined))
    return () => {
      isWanted = false
    }
  }, [path, saved])

  if (id === undefined) return null
  return (
    <section className="field-type checklist" aria-labelledby="checklist-heading">
      <h2 className="field-label" id="checklist-heading">
        {say.heading}
      </h2>
      <p className="checklist__about">{say.saved}</p>
      {found === null ? null : found === 'failed' ? (
        <p role="alert">{say.failed}</p>
      ) : (
        <>
          <p className="checklist__sum" role="status">
            {sumOf(found, language)}
          </p>
          {(['must', 'advice'] as const).map((part) =>
            found[part].length === 0 ? null : (
              <div key={part} className={`checklist__part checklist__part--${part}`}>
                <h3>{say[part]}</h3>
                <ul>
                  {found[part].map((item) => (
                    <Line key={JSON.stringify(item)} {...{ item, locale, language }} />
                  ))}
                </ul>
              </div>
            ),
          )}
          {found.ease === null ? null : (
            <p className="checklist__ease">
              <strong>
                {say.ease}: {say.of.replace('%', String(found.ease.index))}
              </strong>{' '}
              ({say.index}): {readersWords[found.ease.readers][language]}.
            </p>
          )}
        </>
      )}
    </section>
  )
}

const Line = ({ item, locale, language }: { item: Item; locale: string; language: 'it' | 'en' }) => {
  const { config } = useConfig()
  const { place, finding } = item
  const say = checklistWords[language]
  return (
    <li>
      <button type="button" onClick={() => focusField(place)}>
        <span className="checklist__go">{say.go} </span>
        {place.label}:
      </button>{' '}
      {findingWords(finding, locale, language)}
      {finding.what === 'alt-missing' ? (
        <>
          {' '}
          <a href={`${config.routes.admin}/collections/media/${finding.image}?locale=${locale}`}>{say.describe}</a>
        </>
      ) : null}
      {finding.what === 'sentences-long' ? (
        <ul>
          {finding.sentences.slice(0, named).map(({ start, words }, index) => {
            // Two sentences may begin alike.
            const key = `${index} ${start}`
            return (
              <li key={key}>
                “<span lang={locale}>{start}</span>…” ({say.wordCount.replace('%', String(words))})
              </li>
            )
          })}
          {finding.sentences.length > named ? (
            <li>{say.more.replace('%', String(finding.sentences.length - named))}</li>
          ) : null}
        </ul>
      ) : null}
    </li>
  )
}

/** How much there is to do, in one line; heard after each save. */
function sumOf({ must, advice }: Found, language: 'it' | 'en'): string {
  const say = checklistWords[language]
  if (must.length + advice.length === 0) return say.fine
  return [
    must.length === 0 ? say.ready : `${say.toDo}: ${must.length}`,
    ...(advice.length === 0 ? [] : [`${say.advice}: ${advice.length}`]),
  ].join(' · ')
}

async function read(path: string): Promise<Found | 'failed'> {
  const response = await fetch(path).catch(() => null)
  return response?.ok ? ((await response.json()) as Found) : 'failed'
}
