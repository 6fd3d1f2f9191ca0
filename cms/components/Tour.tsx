'use client'

import { useAuth, useConfig, usePreferences, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { tourSteps } from './tour-steps.ts'

const words = {
  it: { title: 'I primi passi', of: 'di', back: 'Indietro', next: 'Avanti', end: 'Ho finito', close: 'Chiudi il giro' },
  en: { title: 'First steps', of: 'of', back: 'Back', next: 'Next', end: 'I am done', close: 'Close the tour' },
} as const

/** The name of the preference that remembers who has seen the tour. */
const key = 'tour'

/** On the dashboard of whoever is new: five steps, each with the way to where it happens. The handbook opens it again. */
export const Tour = () => {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { getPreference, setPreference } = usePreferences()
  const isAsked = useSearchParams().get('tour') === '1'
  const [isOpen, setIsOpen] = useState(false)
  const [step, setStep] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const kept = await getPreference<{ done: boolean }>(key).catch(() => null)
      if (!isGone) setIsOpen(isAsked || kept?.done !== true)
    }
    void ask()
    return () => {
      isGone = true
    }
  }, [getPreference, isAsked])

  if (!isOpen || !user) return null
  const language = i18n.language === 'en' ? 'en' : 'it'
  const text = words[language]
  const steps = tourSteps(user['role'])
  const { title, about, path, link } = steps[step]?.[language] ?? steps[0][language]
  // Who listens hears the new step, who uses the keys goes on from there.
  const go = (to: number) => {
    setStep(to)
    heading.current?.focus()
  }
  const end = () => {
    setIsOpen(false)
    void setPreference(key, { done: true })
  }
  return (
    <section className="tour" aria-labelledby="tour-title">
      <p className="tour__count">
        {text.title}, {step + 1} {text.of} {steps.length}
      </p>
      <h2 id="tour-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{about}</p>
      <p>
        <a href={`${config.routes.admin}${path}`}>{link}</a>
      </p>
      <div className="tour__moves">
        {step > 0 ? (
          <button type="button" onClick={() => go(step - 1)}>
            {text.back}
          </button>
        ) : null}
        {step < steps.length - 1 ? (
          <button type="button" className="tour__next" onClick={() => go(step + 1)}>
            {text.next}
          </button>
        ) : (
          <button type="button" className="tour__next" onClick={end}>
            {text.end}
          </button>
        )}
        {step < steps.length - 1 ? (
          <button type="button" onClick={end}>
            {text.close}
          </button>
        ) : null}
      </div>
    </section>
  )
}
