import { parsePath } from '../../content/paths.ts'
import type { ShareCard } from '../share/card.ts'
import { askedIn, type Questions, type World } from '../source/questions.ts'
import type { Fault } from './gate.ts'
import type { Made } from './made.ts'
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

/** A page that cannot be made. */
export class FailedPage extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`${fault.page}: ${fault.problem}`)
    this.fault = fault
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
  const response = await renderer.render(page, { source, origin, sizes, pictures, share })
  const text = await response.text()
  const isExpected = response.status === 200 || (response.status === 404 && address.view === 'not-found')
  if (!isExpected) throw new FailedPage({ page, problem: `it does not render (${response.status})` })
  const html = stamp(text, asked.followsClock() ? world.sources[address.locale].now : null)
  return { hash: objects.put(html), questions: asked.questions, facts: factsOf(page, html, origin), cards }
}
