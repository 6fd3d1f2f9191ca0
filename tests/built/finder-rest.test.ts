import { expect, inject, test } from 'vitest'
import { listPath } from '../../content/paths.ts'
import { browsing, visit } from '../support/browsing.ts'
import { titles, total } from '../support/finder-page.ts'

const { crowd } = inject('extremes')
const { originOf, newTab } = browsing(crowd)

test('the finder finds calls for which the list has no room, and gives the list back as it was', async () => {
  const tab = await newTab({ viewport: { width: 1280, height: 900 } })
  await visit(tab, originOf(crowd), listPath('it', 'calls'))
  const before = await titles(tab)
  await tab.getByLabel('Ordine').selectOption('amount')
  await expect.poll(() => total(tab)).toMatch(/^\d{3} opportunità$/)
  const count = Number.parseInt(await total(tab), 10)

  expect(count).toBeGreaterThan(before.length)
  await expect.poll(async () => (await titles(tab)).length).toBe(count)
  await tab.getByLabel('Ordine').selectOption({ index: 0 })
  await expect.poll(() => titles(tab)).toEqual(before)
  await tab.context().close()
})
