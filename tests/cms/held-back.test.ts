import { afterAll, beforeAll, expect, test } from 'vitest'
import { findQueued } from '../../site/release/outbox.ts'
import { memoryOf, publish } from '../../site/release/publish.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { bodyOf, documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { receiptsOf } from '../support/receipts.ts'
import { writeSettings } from '../support/settings.ts'
import { livePage, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  desk = deskOf(cms, await cms.login('editor'))
})
afterAll(() => cms.stop())

// Words that no compression makes small.
const endless = Array.from({ length: 8_000 }, (_, index) => Math.sin(index).toString(36).slice(3, 9)).join(' ')

test('a page that is too heavy keeps what was live of it, says so to its author, and stops nobody else', async () => {
  const workshop = await workshopOf(cms)
  const memory = memoryOf(workshop)
  const release = async () => publish(workshop, await findQueued(cms.payload), undefined, memory)
  const heavy = await desk.publish('news', 'it', documentOf('news', 'Lunga', { body: bodyOf('Breve, per ora.') }))
  await release()
  await desk.publishIn('news', heavy, 'it', { body: bodyOf(endless) })
  const other = await desk.publish('news', 'it', documentOf('news', 'Sana', { body: bodyOf('Bene.') }))
  await release()

  expect(await livePage(cms, '/it/notizie/lunga/')).toContain('Breve, per ora.')
  expect(await livePage(cms, '/it/notizie/sana/')).toContain('Bene.')
  const stopped = await receiptsOf(cms, heavy)
  expect(stopped.at(-1)).toMatchObject({
    state: 'quarantined',
    result: { it: { missing: ['body'], fault: { what: 'heavy', detail: expect.stringMatching(/^\d+ %$/) } } },
  })
  expect((await receiptsOf(cms, other)).at(-1)).toMatchObject({ state: 'live' })

  // Another publication does not try it again; its own next one does.
  await desk.publishIn('news', other, 'it', { body: bodyOf('Meglio.') })
  await release()
  expect(await livePage(cms, '/it/notizie/lunga/')).toContain('Breve, per ora.')
  expect(await livePage(cms, '/it/notizie/sana/')).toContain('Meglio.')

  await desk.publishIn('news', heavy, 'it', { body: bodyOf('Di nuovo breve.') })
  await release()
  expect(await livePage(cms, '/it/notizie/lunga/')).toContain('Di nuovo breve.')
  expect((await receiptsOf(cms, heavy)).at(-1)).toMatchObject({ state: 'live' })
})

test('a publisher that begins with such a page shows what was published before it', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Ripresa', { body: bodyOf('Prima.') }))
  await desk.publishIn('news', id, 'it', { body: bodyOf(endless) })
  const never = await desk.publish('news', 'it', documentOf('news', 'Mai stata', { body: bodyOf(endless) }))
  await publish(await workshopOf(cms), await findQueued(cms.payload))

  expect(await livePage(cms, '/it/notizie/ripresa/')).toContain('Prima.')
  expect((await receiptsOf(cms, never)).at(-1)).toMatchObject({ state: 'quarantined' })
  await expect(livePage(cms, '/it/notizie/mai-stata/')).rejects.toThrow('ENOENT')
})

test('what breaks only the pages that list it is found too by a publisher that begins', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'In elenco', { summary: 'Prima va bene.' }))
  const workshop = await workshopOf(cms)
  await publish(workshop, await findQueued(cms.payload))
  await desk.publishIn('news', id, 'it', { summary: 'Poi rompe gli elenchi.' })
  const other = await desk.publish('news', 'it', documentOf('news', 'Accanto', { summary: 'Non rompe nulla.' }))
  const { render } = workshop.renderer
  const breaking: typeof render = async (page, context) => {
    const answer = await render(page, context)
    const isOwn = page === '/it/notizie/in-elenco/'
    if (!isOwn && (await answer.clone().text()).includes('rompe gli elenchi')) throw new TypeError('of the template')
    return answer
  }
  const broken = { ...workshop, renderer: { render: breaking } }
  await publish(broken, await findQueued(cms.payload))

  expect(await livePage(cms, '/it/notizie/')).toContain('Prima va bene.')
  expect((await receiptsOf(cms, id)).at(-1)).toMatchObject({ state: 'quarantined' })
  // Nobody knows at first which of them it was; it is found out.
  expect(await livePage(cms, '/it/notizie/accanto/')).toContain('Non rompe nulla.')
  expect((await receiptsOf(cms, other)).at(-1)).toMatchObject({ state: 'live' })
})

test('a withdrawal goes live whatever links to it, and its address says so', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Di passaggio', { body: bodyOf('Testo.') }))
  await publish(await workshopOf(cms), await findQueued(cms.payload))
  const origin = (await workshopOf(cms)).settings.portalUrl
  const sources = [{ title: 'La notizia', url: `${origin}/it/notizie/di-passaggio/` }]
  const linking = await desk.publish('news', 'it', documentOf('news', 'Rimanda', { body: bodyOf('Testo.'), sources }))
  await publish(await workshopOf(cms), await findQueued(cms.payload))
  expect(await livePage(cms, '/it/notizie/rimanda/')).toContain('href="http')

  await desk.withdrawIn('news', id, 'it')
  await publish(await workshopOf(cms), await findQueued(cms.payload))

  expect(await livePage(cms, '/it/410/notizie/di-passaggio/')).toContain('Questa pagina è stata ritirata')
  expect(await livePage(cms, '/it/notizie/rimanda/')).toContain('La notizia')
  expect(await livePage(cms, '/it/notizie/rimanda/')).not.toContain('/it/notizie/di-passaggio/"')
  expect((await receiptsOf(cms, linking)).at(-1)).toMatchObject({ state: 'live' })
})
