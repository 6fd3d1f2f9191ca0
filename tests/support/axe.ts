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
export async function violationsIn(tab: Page, at: readonly number[] = widths): Promise<string[]> {
  await tab.evaluate(program)
  const found: string[] = []
  for (const width of at) {
    await tab.setViewportSize({ width, height: 800 })
    for (const [look, media] of Object.entries(looks) as [Look, (typeof looks)[Look]][]) {
      await tab.emulateMedia(media)
      const broken = await tab.evaluate(examine, look === 'default' ? everything : colours)
      found.push(...broken.map((rule) => `${width} ${look}: ${rule}`))
    }
  }
  return found
}

/** Runs in the browser. */
async function examine(runOnly: axe.RunOnly): Promise<string[]> {
  const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
  return violations.map(({ id, nodes }) => {
    const [first] = nodes
    return `${id} ${nodes.length} times, first ${String(first?.target)}: ${first?.failureSummary?.replaceAll(/\s+/g, ' ')}`
  })
}
