import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright'
import sharp from 'sharp'
import type { Chapter } from '../../cms/handbook/chapter.ts'
import { handbook, namesIn } from '../../cms/handbook/handbook.ts'
import { pictureSize } from '../../cms/handbook/picture.ts'
import { root } from '../../environment.ts'
import type { Locale } from '../../i18n/locales.ts'

/** The window in which the handbook is walked: wide enough for the menu, in the proportions of its pictures. */
export const walkWindow = { width: 1504, height: 940 }

/** One way through the handbook in a language. */
export interface Walk {
  language: Locale
  /** The names on the screen that a chapter tells of: one list for each step, the last for the notes. */
  namesOf: (id: string) => string[][]
  /** Finds what stands on the screen under a name of the handbook, and remembers that it was found. */
  see: (page: Page, name: string | undefined) => Promise<Locator>
  press: (place: Page | Locator, name: string | undefined) => Promise<void>
  fill: (page: Page, name: string | undefined, value: string) => Promise<void>
  /** Takes the picture of a chapter where pictures are to be renewed. */
  picture: (page: Page, id: string) => Promise<void>
  /** The names of the handbook that nobody has seen on a screen. */
  unseen: () => string[]
}

/** Begins a walk. */
export function walkHandbook(language: Locale): Walk {
  const chapters = handbook[language]
  const seen = new Set<string>()
  const find = async (
    place: Page | Locator,
    name = 'a name that the handbook lacks',
    among = named,
  ): Promise<Locator> => {
    const found = among(place, name).filter({ visible: true }).first()
    await found.waitFor({ timeout: 10_000 }).catch(() => {
      throw new Error(
        `The handbook (${language}) tells of “${name}”, which is not on ${('page' in place ? place.page() : place).url()}.`,
      )
    })
    seen.add(name)
    return found
  }
  return {
    language,
    see: (page, name) => find(page, name),
    namesOf: (id) => stepsOf(chapters.find((chapter) => chapter.id === id)).map(namesIn),
    press: async (page, name) => (await find(page, name, pressable)).click(),
    fill: async (page, name = '', value) => {
      const label = await find(page, name)
      const labelled = page.getByLabel(new RegExp(`^${RegExp.escape(name)}`)).last()
      // In a drawer Payload's labels lead to no field.
      const beside = label.locator('xpath=ancestor::*[contains(@class, "field-type")][1]//input').first()
      await ((await labelled.count()) > 0 ? labelled : beside).fill(value)
    },
    picture: (page, id) => (process.env['HANDBOOK'] === 'renew' ? takePicture(page, language, id) : Promise.resolve()),
    unseen: () => [...new Set(chapters.flatMap(stepsOf).flatMap(namesIn))].filter((name) => !seen.has(name)),
  }
}

/** What a chapter tells: each step, and all its notes together. */
function stepsOf(chapter: Chapter | undefined): string[] {
  return chapter === undefined ? [] : [...chapter.steps, (chapter.notes ?? []).join('\n')]
}

/** What can be pressed under a name. */
function pressable(page: Page | Locator, name: string): Locator {
  const exact = { name, exact: true }
  return page
    .getByRole('button', exact)
    .or(page.getByRole('link', exact))
    .or(page.locator('summary, .popup__content button').filter({ hasText: beginning(name) }))
}

/** What can be pressed under a name, or only read. */
function named(page: Page | Locator, name: string): Locator {
  return pressable(page, name)
    .or(page.locator('label, legend, h2, h3, .field-label, .localizer').filter({ hasText: beginning(name) }))
    .or(page.getByText(name, { exact: true }))
}

function beginning(name: string): RegExp {
  return new RegExp(`^\\s*${RegExp.escape(name)}`)
}

async function takePicture(page: Page, language: Locale, id: string): Promise<void> {
  // What has just been pressed may still move.
  await page.waitForTimeout(700)
  const bytes = await sharp(await page.screenshot())
    .resize(pictureSize)
    .webp({ quality: 70, effort: 6 })
    .toBuffer()
  const folder = path.join(root, 'cms/handbook/pictures', language)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${id}.webp`), bytes)
}
