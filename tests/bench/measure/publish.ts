import { checkOneRelease, pause, untilEverywhere, untilFound } from '../publishing/everywhere.ts'
import { databases, startLoaded, type Database, type LoadedPortal } from '../publishing/portal.ts'
import { publish, publishAtOnce } from '../publishing/publish.ts'
import { summaryOf, timed, type Goal, type Measure, type Row, type Scale } from '../measurement.ts'

interface Trial {
  /** News items in two languages. */
  items: number
  publishes: number
  /** How many times something is published while nothing else is going on. */
  alone: number
  /** How many are published at once, spread over a second. */
  atOnce: number
  /** After how many publishes the search index is waited for. */
  searched: number
  goals: Goal[]
}

const thousand: Goal[] = [
  { at: 'median', most: 150 },
  { at: 'p95', most: 500 },
]
const tenThousandPages: Goal[] = [{ at: 'p95', most: 1_000 }]

const trials: Record<Scale, Trial[]> = {
  short: [{ items: 10, publishes: 3, alone: 1, atOnce: 5, searched: 1, goals: [] }],
  usual: [
    { items: 1_000, publishes: 100, alone: 40, atOnce: 20, searched: 5, goals: thousand },
    { items: 5_000, publishes: 100, alone: 40, atOnce: 20, searched: 5, goals: tenThousandPages },
  ],
  large: [
    { items: 1_000, publishes: 100, alone: 40, atOnce: 20, searched: 5, goals: thousand },
    { items: 5_000, publishes: 100, alone: 40, atOnce: 20, searched: 5, goals: tenThousandPages },
  ],
}

/** From the answer to a publish over REST until page, list, home, feed and sitemap carry it; on a portal of its own. */
export const measure: Measure = async (scale) => {
  const rows: Row[] = []
  const failures: string[] = []
  for (const database of databases()) {
    for (const trial of trials[scale]) {
      try {
        rows.push(...(await measureOn(database, trial)))
      } catch (error) {
        // What was measured before is worth telling.
        if (rows.length === 0) throw error
        failures.push(`${trial.items} items on ${database} FAILED: ${String(error).slice(0, 300)}`)
      }
    }
  }
  return {
    rows,
    notes: [
      ...failures,
      'Publishing is measured right after the load, while the publisher still draws images to share for every page.',
      ...(databases().length === 1 ? ['TEST_MONGODB_URL is not set: publishing was measured on SQLite alone.'] : []),
    ],
  }
}

async function measureOn(database: Database, trial: Trial): Promise<Row[]> {
  const portal = await startLoaded(database, trial.items)
  try {
    return await run(portal, trial, database)
  } finally {
    await portal.stop()
  }
}

/**
 * Publishes one item after the other, each when the one before is live everywhere.
 * @param rest milliseconds between two, at most
 */
async function publishOften(portal: LoadedPortal, count: number, rest: number) {
  const [saves, lives]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < count; turn += 1) {
    const { saved, item } = await publish(portal, Math.floor(Math.random() * portal.newest.length))
    const [live] = await timed(() => untilEverywhere(portal, item))
    checkOneRelease(portal, item)
    saves.push(saved)
    lives.push(live)
    await pause(Math.random() * rest)
  }
  return { saves, lives }
}

async function run(portal: LoadedPortal, trial: Trial, database: Database): Promise<Row[]> {
  const { items, goals } = trial
  const said = `${items.toLocaleString('en-GB')} items × 2 languages, ${database}`
  const row = (id: string, what: string, unit: Row['unit'], values: readonly number[], wanted: Goal[] = []): Row => ({
    id: `publish-${id}-${items}-${database.toLowerCase()}`,
    what: `${said}: ${what}`,
    unit,
    values,
    goals: wanted,
  })
  const { saves, lives } = await publishOften(portal, trial.publishes, 400)
  const alone = await publishOften(portal, trial.alone, 5_000)
  const { p95 } = summaryOf(lives)
  const searches: number[] = []
  for (let turn = 0; turn < trial.searched; turn += 1) {
    const { item } = await publish(portal, turn)
    searches.push((await timed(() => untilFound(portal, item.word)))[0])
  }
  const burst = await publishAtOnce(portal, trial.atOnce)
  const { publisher, cms, portal: server } = portal.memory()
  return [
    row('live', 'publish to live everywhere, the next one right after', 'ms', lives, goals),
    row('alone', 'publish to live everywhere, now and then', 'ms', alone.lives, goals),
    row('save', 'the publish itself, until its answer', 'ms', saves),
    row(
      'search',
      'publish to found by the search',
      'ms',
      searches,
      goals.length > 0 ? [{ at: 'max', most: 5_000 }] : [],
    ),
    row(
      'burst-releases',
      `${trial.atOnce} publishes in a second: releases`,
      'releases',
      [burst.releases],
      [{ at: 'max', most: 3 }],
    ),
    row(
      'burst-live',
      `${trial.atOnce} publishes in a second: last answer to live`,
      'ms',
      [burst.live],
      [{ at: 'max', most: 2 * p95 }],
    ),
    row('burst-answers', `${trial.atOnce} publishes in a second: until all are answered`, 'ms', [burst.answered]),
    row('memory-publisher', 'most memory of the publisher', 'MiB', [publisher]),
    row('memory-cms', 'most memory of the CMS', 'MiB', [cms]),
    row('memory-portal', 'most memory of the portal’s server', 'MiB', [server]),
  ]
}
