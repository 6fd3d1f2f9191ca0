import { printQuery, toggled } from '../../content/call-query.ts'
import type { Filter, FilterValue, FinderControls } from '../../content/finder.ts'
import { Link } from './Link.tsx'
import type { FinderState } from './use-finder.ts'
import type { Words } from './words.ts'

interface Props {
  controls: FinderControls
  state: FinderState
  words: Words
}

/** Open from the start: what most readers ask. */
const open: readonly string[] = ['state', 'for', 'within']

/** Every filter with its values, and how many calls each leads to. */
export function Filters({ controls, state, words }: Props) {
  return (
    <>
      {controls.filters.map((filter) => (
        <details
          key={filter.name}
          className={filter.values.some(({ hasPage }) => hasPage) ? 'filter' : 'filter scripted'}
          open={open.includes(filter.name)}
        >
          <summary>{words.say(`finder.filter.${filter.name}`)}</summary>
          <ul className="values">
            {filter.values.map((value) => (
              <Value key={value.value} filter={filter} value={value} controls={controls} state={state} words={words} />
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

function Value({ filter, value, controls, state, words }: Props & { filter: Filter; value: FilterValue }) {
  const { isLive, view, ask } = state
  const isChosen = view.query.chosen[filter.name].includes(value.value)
  const count = view.countOf(filter.name, value.value)
  const next = toggled(view.query, filter.name, value.value)
  return (
    <li>
      <Link
        href={isLive ? `${controls.list}${printQuery(next)}` : value.href}
        act={isLive ? () => ask(next, 'push') : null}
        data-ask={`${filter.name}=${value.value}`}
        aria-current={isChosen ? 'true' : undefined}
        className={count === 0 && !isChosen ? 'value none' : 'value'}
      >
        <span className="box" aria-hidden="true"></span>
        <span className="name" lang={value.lang}>
          {value.label}
        </span>
        <span className="hidden">{` (${words.say('finder.count', { count })})`}</span>
        <span className="count" aria-hidden="true">
          {count}
        </span>
      </Link>
    </li>
  )
}
