import type { Locale } from '../../i18n/locales.ts'
import type { Places } from './searcher.ts'
import { wordsOf, type Say } from './words.ts'

/** What the page says to its script. */
interface Setting extends Places {
  /** The other languages of the portal. */
  others: readonly Locale[]
  texts: Readonly<Record<string, string>>
}

/** The parts of the search page, and what came with it. */
export interface SearchPage {
  root: HTMLElement
  setting: Setting
  say: Say
  /** How a result is drawn. */
  template: HTMLTemplateElement
  /** How many results there are; announced. */
  status: HTMLElement
  /** What to do when there are none, or none of exactly what was asked. */
  note: HTMLElement
  /** The results in the language of the page, and those in others. */
  list: HTMLElement
  abroad: HTMLElement
  /** The buttons for the next results, and for those in other languages. */
  more: HTMLElement
  elsewhere: HTMLElement
  /** The button for the next results in other languages. */
  further: HTMLElement
}

/** Finds the parts of the search page. */
export function searchPageOf(root: HTMLElement): SearchPage {
  const part = <Part extends HTMLElement>(name: string): Part => {
    const element = root.querySelector<Part>(`[data-${name}]`)
    if (element === null) throw new Error(`The search page has no [data-${name}]`)
    return element
  }
  // Written by the page itself.
  const setting = JSON.parse(part('setting').textContent ?? '') as Setting
  return {
    root,
    setting,
    say: wordsOf(setting.texts, setting.locale),
    template: part<HTMLTemplateElement>('row'),
    status: part('status'),
    note: part('note'),
    list: part('list'),
    abroad: part('abroad'),
    more: part('more'),
    elsewhere: part('elsewhere'),
    further: part('further'),
  }
}
