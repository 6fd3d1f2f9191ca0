import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright'

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The widths at which pages are looked at, in pixels. */
export const widths = [320, 768, 1280] as const

/** How a reader can want a page to look. */
export const looks = {
  default: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

type Look = keyof typeof looks

/** A width and a look. */
export type View = readonly [number, Look]

const allViews = widths.flatMap((width) => (Object.keys(looks) as Look[]).map((look): View => [width, look]))

/** Every width and every look once: where `npm run laws` has each look in each width. */
export const someViews: readonly View[] = [
  [320, 'default'],
  [768, 'dark'],
  [1280, 'default'],
  [1280, 'forced colours'],
]

/** WCAG 2.2 to level AA, and what axe-core knows besides. */
const everything: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** What can differ between the looks of a page at one width. */
const colours: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

declare global {
  interface Window {
    axe: typeof axe
  }
}

/**
 * What axe-core finds wrong on the page of a tab, loaded once and looked at in every width and look.
 * @returns a line for each rule that is broken, with the width, the look and the first place
 */
export async function violationsIn(tab: Page, at: readonly View[] = allViews): Promise<string[]> {
  await tab.evaluate(program)
  const found: string[] = []
  for (const [width, look] of at) {
    await tab.setViewportSize({ width, height: 800 })
    await tab.emulateMedia(looks[look])
    const broken = await tab.evaluate(examine, look === 'default' ? everything : colours)
    found.push(...broken.map((rule) => `${width} ${look}: ${rule}`))
  }
  return found
}

/**
 * What axe-core finds that keeps people out of the page of a tab as it is: serious and critical, a line for each place.
 * @param except selectors of what is not looked at
 */
export async function gravesIn(tab: Page, except: readonly string[]): Promise<string[]> {
  await tab.evaluate(program)
  const given = { except: [...except], runOnly: everything }
  return tab.evaluate(async ({ except: exclude, runOnly }) => {
    const context = { include: document, exclude }
    const { violations } = await window.axe.run(context, { runOnly, resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} ${String(target)} ${html.slice(0, 120)}`))
  }, given)
}

/** Runs in the browser. */
async function examine(runOnly: axe.RunOnly): Promise<string[]> {
  const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
  return violations.map(({ id, nodes }) => {
    const [first] = nodes
    return `${id} ${nodes.length} times, first ${String(first?.target)}: ${first?.failureSummary?.replaceAll(/\s+/g, ' ')}`
  })
}
