import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../environment.ts'
import { openBrowser } from '../support/browser.ts'
import { digestOf, sweepCalls } from '../support/time/state-sweep.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** How many calls are asked at each of their thousands of instants. */
const count = 60

test.each([
  ['Europe/Rome', -60],
  ['America/New_York', 300],
  ['Asia/Tokyo', -540],
])('a browser in %s says of every call what the oracle says', async (timezoneId, winterOffset) => {
  const context = await browser.newContext({ timezoneId })
  const page = await context.newPage()
  // The portal's own sources, without their types.
  await page.route('http://portal.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
    const source = stripTypeScriptTypes(readFileSync(path.join(root, pathname), 'utf8'))
    return route.fulfill({ contentType: 'text/javascript', body: source })
  })
  await page.goto('http://portal.test/')
  // As text: what runs in the browser must not be rewritten for the tests' own module runner.
  const found = await page.evaluate(
    `import('/tests/support/time/state-sweep.ts').then(({ digestOf, sweepCalls }) => ({
      ...digestOf(sweepCalls(${count}), false), offset: new Date(0).getTimezoneOffset(),
    }))`,
  )
  await context.close()

  expect(found).toEqual({ ...digestOf(sweepCalls(count), true), offset: winterOffset })
})
