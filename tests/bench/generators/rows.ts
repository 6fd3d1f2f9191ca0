import { summaryOf, type Goal, type Row } from '../measurement.ts'
import type { Cost } from '../processes.ts'
import type { Other, Times } from './runs.ts'

/** The rows that full releases of so many pages of news give. */
export function rowsOf(pages: number, { ours, others }: Times): Row[] {
  const said = `${pages.toLocaleString('en-GB')} pages of news`
  const makes = ours.map(({ make }) => make)
  const row = (id: string, what: string, unit: Row['unit'], values: number[], goal?: Goal): Row => ({
    id: `release-${id}-${pages}`,
    what: `${said}: ${what}`,
    unit,
    values,
    goals: goal === undefined ? [] : [goal],
  })
  const isLarge = pages >= 100_000
  return [
    row('make', 'snapshot to swap', 'ms', makes, isLarge ? { at: 'median', most: 60_000 } : undefined),
    row(
      'process',
      'the same, from the start of its process to its end',
      'ms',
      ours.map(({ cost }) => cost.wall),
    ),
    row(
      'cpu',
      'processor time of that process',
      'ms',
      ours.map(({ cost }) => cost.cpu),
    ),
    row(
      'memory',
      'most memory of that process',
      'MiB',
      ours.map(({ cost }) => cost.memory),
      isLarge ? { at: 'max', most: 6 * 1024 } : undefined,
    ),
    row(
      'pages',
      'all pages of the release, lists and home with them',
      'pages',
      ours.map((one) => one.pages),
    ),
    ...(Object.entries(others) as [Other, Cost[]][]).flatMap(([other, costs]) => {
      const id = other.toLowerCase()
      const walls = costs.map(({ wall }) => wall)
      const most = other === 'Hugo' ? 2 : 1
      const ratio = (mine: number[]): number[] => [summaryOf(mine).median / summaryOf(walls).median]
      return [
        row(id, `${other}, whole process`, 'ms', walls),
        row(
          `${id}-cpu`,
          `${other}, processor time`,
          'ms',
          costs.map(({ cpu }) => cpu),
        ),
        row(
          `${id}-memory`,
          `${other}, most memory`,
          'MiB',
          costs.map(({ memory }) => memory),
        ),
        row(`to-${id}`, `snapshot to swap, against ${other}`, '×', ratio(makes), { at: 'median', most }),
        row(`process-to-${id}`, `whole process against ${other}’s`, '×', ratio(ours.map(({ cost }) => cost.wall))),
      ]
    }),
  ]
}
