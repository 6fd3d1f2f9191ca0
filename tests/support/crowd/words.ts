import type { Locale } from '../../../i18n/locales.ts'

/** Numbers between 0 and 1 that are the same in every run. */
export type Random = () => number

/** A chain of numbers that begins with a seed. */
export function seeded(seed: number): Random {
  let state = seed % 4_294_967_296
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const vocabulary: Record<Locale, readonly string[]> = {
  it: 'contributi voucher spazi laboratori macchine prototipi formazione imprese quartiere manifattura artigianato moda arredo elettronica scuole periferia incubazione innovazione progetto mestieri stampa robotica tessuto legno metallo ceramica riuso energia cibo cultura perché città attività'.split(
    ' ',
  ),
  en: 'grants vouchers premises workshops machines prototypes training companies neighbourhood manufacturing crafts fashion furniture electronics schools outskirts incubation innovation project trades printing robotics textile wood metal ceramics reuse energy food culture because city work'.split(
    ' ',
  ),
}

/** A sentence of so many words; takes one number of the chain, whatever its length and language. */
export function sentence(locale: Locale, random: Random, words: number): string {
  const own = seeded(Math.floor(random() * 4_294_967_296))
  const list = vocabulary[locale]
  const said = Array.from({ length: words }, () => list[Math.floor(own() * list.length)] ?? '').join(' ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** A sentence of exactly so many characters. */
export function sentenceOf(characters: number, locale: Locale, random: Random): string {
  return sentence(locale, random, characters).slice(0, characters).trimEnd().padEnd(characters, 'o')
}

/** What staff may write that is hard on a page. */
export const hard = {
  oneWord: 'Precipitevolissimevolmente',
  unbroken: 'https://www.example.org/'.padEnd(200, 'manifattura-digitale_e_nuovo_artigianato'),
  code: '<script>alert("1")</script> `rm -rf` ${title} </title> <!-- & &amp; \\ %00 {{x}}',
  emoji: 'Officina 🛠️👩🏽‍🔧🏳️‍🌈 in città 🇮🇹',
  combining: 'Zalgo: Ŝ̷̰t̴̬́a̶͎͆m̵̹̈́p̸̣̌a e Ệ, ǹ, ọ̈',
  rightToLeft: 'الحرف اليدوية في ميلانو – מלאכה דיגיטלית במילאנו (2026)',
} as const
