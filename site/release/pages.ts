import { parsePath } from '../../content/paths.ts'
import type { ShareCard } from '../share/card.ts'
import { askedIn, type Questions } from '../source/questions.ts'
import type { World } from '../source/world.ts'
import type { Fault } from './gate.ts'
import type { Made } from './made.ts'
import { messageOf } from './message.ts'
import { factsOf, type Facts } from './page-facts.ts'
import type { Renderer } from './renderer.ts'
import { shareName } from './share-images.ts'
import { stamp } from './stamp.ts'
import type { Hash, Objects } from './store/objects.ts'

/** A page of a release. */
export interface MadePage extends Made {
  hash: Hash
  facts: Facts
  /** What it is shared with, by the path of the image. */
  cards: ReadonlyMap<string, ShareCard>
}

/** A page or file that cannot be made. */
export class FailedPage extends Error {
  readonly fault: Fault

  constructor(page: string, problem: string) {
    super(`${page}: ${problem}`)
    this.fault = { page, what: 'unrendered', detail: '', problem }
  }
}

/**
 * Renders one page and keeps it.
 * @throws FailedPage when it does not render
 */
export async function makePage(
  page: string,
  renderer: Renderer,
  world: World,
  origin: string,
  questions: Questions,
  objects: Objects,
): Promise<MadePage> {
  const address = parsePath(page)
  if (address === null) throw new Error(`No page of the portal has the path ${page}`)
  const asked = askedIn(world, questions)
  const cards = new Map<string, ShareCard>()
  const share = (card: ShareCard): string => {
    const name = shareName(card)
    cards.set(name, card)
    return name
  }
  const source = asked.sources[address.locale]
  const { sizes, pictures } = asked
  const response = await renderer.render(page, { source, origin, sizes, pictures, share }).catch((error: unknown) => {
    throw blamed(page, error)
  })
  const text = await response.text().catch((error: unknown) => {
    throw blamed(page, error)
  })
  const isExpected = response.status === 200 || (response.status === 404 && address.view === 'not-found')
  if (!isExpected) throw new FailedPage(page, `it does not render (${response.status})`)
  const html = stamp(text, asked.followsClock() ? world.sources[address.locale].now : null)
  return { hash: objects.put(html), questions: asked.questions, facts: factsOf(page, html, origin), cards }
}

/** A page is to blame for what goes wrong in it, not for a disk or a database that fails meanwhile. */
function blamed(page: string, error: unknown): unknown {
  const isOfSystem = error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code))
  return isOfSystem ? error : new FailedPage(page, `it does not render: ${messageOf(error)}`)
}
