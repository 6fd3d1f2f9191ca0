import { setImmediate } from 'node:timers/promises'
import type { Fault } from './gate.ts'
import { ownedIn } from './losses.ts'
import { PageHands } from './page-hands.ts'
import { FailedPage, makePage, type MadePage } from './pages.ts'
import { RefusedRelease } from './refused-release.ts'
import type { Edition } from './stale.ts'
import type { Tools } from './tools.ts'

/** Pages after which it is asked whether to go on. */
const stretch = 100

/**
 * Renders every page that is not as it was; many are shared with other threads.
 * @param kept a page as it was; undefined when it must be made anew
 * @throws RefusedRelease when one does not render
 */
export async function makePages(
  paths: readonly string[],
  kept: (page: string) => MadePage | undefined,
  edition: Edition,
  tools: Tools,
): Promise<Map<string, MadePage>> {
  const before = new Map(paths.map((page) => [page, kept(page)]))
  const wanted = paths.filter((page) => before.get(page) === undefined)
  const made = new Map<string, MadePage>()
  const failed: Fault[] = []
  const hands = new PageHands(wanted.length < tools.hands.from ? 0 : tools.hands.count, wanted, edition, tools)
  let rendered = 0
  try {
    for (const some of hands.share()) {
      await makeSome(some, edition, tools, made, failed)
      rendered += some.length
      // It asks the database.
      if (rendered % stretch < some.length) await tools.goOn()
      // Lets the others hand over what they made.
      if (hands.count > 0) await setImmediate()
    }
    const theirs = await hands.finish(tools.goOn)
    for (const [page, one] of theirs.made) made.set(page, one)
    failed.push(...theirs.failed)
  } finally {
    await hands.end()
  }
  // What a thread that ended left undone.
  const answered = new Set(failed.map(({ page }) => page))
  await makeSome(
    wanted.filter((page) => !made.has(page) && !answered.has(page)),
    edition,
    tools,
    made,
    failed,
  )
  if (failed.length > 0) throw new RefusedRelease(failed.map((fault) => ownedIn(edition.sources, fault)))
  return new Map(
    paths.flatMap((page) => {
      const one = before.get(page) ?? made.get(page)
      return one === undefined ? [] : [[page, one]]
    }),
  )
}

async function makeSome(
  pages: readonly string[],
  edition: Edition,
  { renderer, settings, questions, objects, goOn }: Tools,
  made: Map<string, MadePage>,
  failed: Fault[],
): Promise<void> {
  for (const [index, page] of pages.entries()) {
    if (index % stretch === stretch - 1) await goOn()
    try {
      made.set(page, await makePage(page, renderer, edition, settings.portalUrl, questions, objects))
    } catch (error) {
      if (!(error instanceof FailedPage)) throw error
      failed.push(error.fault)
    }
  }
}
