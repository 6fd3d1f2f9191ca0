import { applicantKinds, offers, seats, sectors } from '../../content/call-terms.ts'
import type { Call } from '../../content/call.ts'
import type { Locale } from '../../i18n/locales.ts'
import { sampleMakers } from './sample-makers.ts'

const italian =
  'contributi voucher spazi laboratori macchine prototipi formazione imprese quartiere manifattura digitale artigianato moda arredo elettronica scuole periferia incubazione innovazione sociale progetto mestieri stampa robotica tessuto legno metallo ceramica riuso energia cibo cultura accompagnamento tirocini brevetti certificazioni fiere esportazione reti filiere botteghe cantieri officine'
const english =
  'grants vouchers premises workshops machines prototypes training companies neighbourhood manufacturing digital crafts fashion furniture electronics schools outskirts incubation innovation social project trades printing robotics textile wood metal ceramics reuse energy food culture mentoring internships patents certificates fairs export networks chains shops yards studios'

/** Numbers between 0 and 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** As many calls in every state and with every term, the same in every run, dated from an instant (epoch milliseconds). */
export function manyCalls(count: number, locale: Locale, now: number): Call[] {
  const { current, archive } = sampleMakers(locale, now)
  const words = (locale === 'it' ? italian : english).split(' ')
  const random = seeded(20261122)
  const pick = <Value>(values: readonly Value[]): Value[] => values.filter(() => random() < 0.3)
  const one = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random() * values.length)] ?? values[0]
  const say = (length: number): string => {
    const said = Array.from({ length }, () => one([words[0] ?? '', ...words]))
    return said.join(' ')
  }
  return Array.from({ length: count }, (_, index) => {
    const title = `${say(4)} ${index + 1}`
    if (random() < 0.2) return { ...archive(`c-${index}`, title, `20${10 + (index % 8)}`, null), body: [] }
    const opens = Math.floor(random() * 200) - 150
    const more = {
      summary: say(16),
      facts: [{ label: say(3), value: say(8) }],
      applicants: [one(applicantKinds), ...pick(applicantKinds)].filter((kind, at, all) => all.indexOf(kind) === at),
      sectors: pick(sectors),
      offers: pick(offers),
      amountUpTo: Math.floor(random() * 200) * 1000 + 500,
      area: `area-${1 + (index % 6)}`,
      firmAgeUpTo: random() < 0.3 ? 5 : null,
      abroad: {
        seat: one(seats),
        formLanguages: random() < 0.3 ? (['it', 'en'] as const).slice() : (['it'] as const).slice(),
        identity: one(['none', 'tax-code', 'digital'] as const),
        englishContact: null,
      },
      body: [],
    }
    return current(`c-${index}`, title, opens, opens + 20 + Math.floor(random() * 100), more)
  })
}
