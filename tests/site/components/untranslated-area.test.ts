import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { finderOf } from '../../../content/finder.ts'
import { translator } from '../../../i18n/translate.ts'
import { Finder } from '../../../site/finder/Finder.tsx'
import { sourcesOf } from '../../../site/source/snapshot.ts'
import { samples } from '../../content/samples.ts'
import { dated, now } from '../feeds/published.ts'
import { snapshotOf } from '../snapshots.ts'

const areas = [{ ...samples.areas, title: 'Laboratori e servizi' }]
const calls = [dated('voucher', { area: samples.areas.id })]

/** The finder's controls in English, with an area in Italian alone or in both languages. */
function controlsIn(isTranslated: boolean): string {
  const english = isTranslated ? { calls, areas: [{ ...samples.areas, title: 'Labs and services' }] } : { calls }
  const source = sourcesOf(snapshotOf({ it: { calls, areas }, en: english }), now).en
  return renderToStaticMarkup(createElement(Finder, { controls: finderOf(source, translator('en')).controls }))
}

test('the filter marks the name of an area that has no translation with its language', () => {
  expect(controlsIn(false)).toContain('<span class="name" lang="it">Laboratori e servizi</span>')
})

test('every other name is in the language of the page', () => {
  expect(controlsIn(true)).toContain('<span class="name">Labs and services</span>')
  expect(controlsIn(true)).not.toContain('lang=')
})
