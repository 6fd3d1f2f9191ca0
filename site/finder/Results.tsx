import { without, type Choice } from '../../content/call-filter.ts'
import { emptyQuery, isActive, printQuery, sortOrders, type CallQuery } from '../../content/call-query.ts'
import type { FilterValue, FinderControls } from '../../content/finder.ts'
import { Link } from './Link.tsx'
import type { FinderState } from './use-finder.ts'
import type { Words } from './words.ts'

interface Props {
  controls: FinderControls
  state: FinderState
  words: Words
}

/** Above the calls: how many there are, in which order, what was chosen, and what to do when there are none. */
export function Results(props: Props) {
  const { controls, state, words } = props
  const { view, ask } = state
  return (
    <div className="bar">
      <div className="line">
        <p className="total" role="status">
          {totalText(props)}
        </p>
        {view.fits === null && (
          <p className="sort scripted">
            <label htmlFor="finder-sort">{words.say('finder.sort')}</label>
            <select
              id="finder-sort"
              name="sort"
              form="finder-form"
              value={view.query.sort ?? ''}
              onChange={({ target }) =>
                ask({ ...view.query, sort: sortOrders.find((order) => order === target.value) ?? null }, 'push')
              }
            >
              <option value="">{words.say('finder.sort.usual')}</option>
              {sortOrders.map((order) => (
                <option key={order} value={order}>
                  {words.say(`finder.sort.${order}`)}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      {view.fits === null && view.choices.length > 0 && (
        <ul className="choices" aria-label={words.say('finder.chosen')}>
          {view.choices.map((choice) => (
            <li key={`${choice.filter} ${labelOf(choice, props)}`}>
              <To query={without(view.query, choice)} {...props}>
                <span className="hidden">{words.say('finder.remove', { choice: labelOf(choice, props) })}</span>
                <span aria-hidden="true" lang={valueOf(choice, props)?.lang}>
                  {labelOf(choice, props)}
                </span>
                <span className="cross" aria-hidden="true"></span>
              </To>
            </li>
          ))}
          <li>
            <To query={{ ...emptyQuery, sort: view.query.sort }} {...props}>
              {words.say('finder.clear')}
            </To>
          </li>
        </ul>
      )}
      {view.found?.length === 0 && (
        <div className="nothing">
          <p>{words.say('finder.empty')}</p>
          <ul>
            {view.removal !== null && (
              <li>
                <To query={without(view.query, view.removal.choice)} {...props}>
                  {words.say('finder.empty.without', {
                    choice: labelOf(view.removal.choice, props),
                    count: view.removal.count,
                  })}
                </To>
              </li>
            )}
            <li>
              <To query={{ ...emptyQuery, chosen: { ...emptyQuery.chosen, state: ['open'] } }} {...props}>
                {words.say('finder.empty.open')}
              </To>
            </li>
            <li>
              <a href={controls.calendar}>{words.say('finder.empty.calendar')}</a>
            </li>
          </ul>
        </div>
      )}
    </div>
  )
}

/** A link to another query. */
function To({ query, controls, state, children }: Props & { query: CallQuery; children: React.ReactNode }) {
  return (
    <Link href={`${controls.list}${printQuery(query)}`} act={() => state.ask(query, 'push')}>
      {children}
    </Link>
  )
}

function totalText({ controls, state: { view }, words }: Props): string {
  if (view.fits !== null) {
    const { fits, check, no } = view.fits
    return words.say('fit.summary', { fits: fits.length, check: check.length, no: no.length })
  }
  return words.say('finder.count', { count: isActive(view.query) ? (view.found?.length ?? 0) : controls.total })
}

function labelOf(choice: Choice, props: Props): string {
  const { state, words } = props
  if (choice.filter === 'text') return words.say('finder.searched', { text: state.view.query.text })
  return valueOf(choice, props)?.label ?? choice.value
}

function valueOf(choice: Choice, { controls }: Props): FilterValue | undefined {
  if (choice.filter === 'text') return undefined
  const filter = controls.filters.find(({ name }) => name === choice.filter)
  return filter?.values.find((one) => one.value === choice.value)
}
