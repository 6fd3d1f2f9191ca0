import { applicantKinds, offers, seats, sectors } from '../../content/call-terms.ts'
import type { Answers } from '../../content/fit.ts'
import type { FinderState } from './use-finder.ts'
import type { Words } from './words.ts'

interface Props {
  state: FinderState
  words: Words
}

/** The most years that can be answered. */
const oldest = 500

/** The questions by which a reader learns which calls are for her; what she answers stays in this component. */
export function Questions({ state: { answers, answer }, words: { say } }: Props) {
  const set = (part: Partial<Answers>): void => answer({ ...answers, ...part })
  const choose = <Value extends string>(
    name: 'who' | 'seat' | 'sector' | 'need' | 'language',
    values: readonly Value[],
    label: (value: Value) => string,
    take: (value: Value | null) => void,
  ) => (
    <p className="question">
      <label htmlFor={`fit-${name}`}>{say(`fit.question.${name}`)}</label>
      <select
        id={`fit-${name}`}
        autoComplete="off"
        value={answers[name] ?? ''}
        onChange={({ target }) => take(values.find((value) => value === target.value) ?? null)}
      >
        <option value="">{say('fit.unanswered')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {label(value)}
          </option>
        ))}
      </select>
    </p>
  )

  return (
    <fieldset className="questions">
      <legend>{say('fit.open')}</legend>
      <p className="note">{say('fit.private')}</p>
      {choose(
        'who',
        applicantKinds,
        (kind) => sentence(say(`applicants.${kind}`)),
        (who) => set({ who }),
      )}
      {choose(
        'seat',
        seats.toReversed(),
        (seat) => say(`fit.answer.seat.${seat}`),
        (seat) => set({ seat }),
      )}
      {choose(
        'sector',
        sectors,
        (sector) => say(`finder.sector.${sector}`),
        (sector) => set({ sector }),
      )}
      {choose(
        'need',
        offers,
        (offer) => say(`fit.offer.${offer}`),
        (need) => set({ need }),
      )}
      <p className="question">
        <label htmlFor="fit-age">{say('fit.question.age')}</label>
        <input
          id="fit-age"
          type="number"
          min="0"
          max={oldest}
          inputMode="numeric"
          autoComplete="off"
          aria-describedby="fit-age-hint"
          onChange={({ target }) => set({ firmAge: yearsOf(target) })}
        />
        <span id="fit-age-hint" className="note">
          {say('fit.question.age.hint')}
        </span>
      </p>
      {choose(
        'language',
        languages,
        (language) => say(`fit.answer.language.${language}`),
        (language) => set({ language }),
      )}
    </fieldset>
  )
}

const languages = ['it', 'en', 'any'] as const

function yearsOf({ value, valueAsNumber, validity }: HTMLInputElement): number | null {
  return value === '' || !validity.valid || Number.isNaN(valueAsNumber) ? null : valueAsNumber
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
