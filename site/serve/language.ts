import { defaultLocale, isLocale, type Locale } from '../../i18n/locales.ts'

/** The portal's language that a reader prefers most, by the header `Accept-Language`. */
export function preferredLocale(header: string | undefined): Locale {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().split(';')
    const quality = parameters
      .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
      .find((value) => value !== undefined)
    return { language: tag.trim().toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
  })
  const best = wishes.filter(({ quality }) => quality > 0).toSorted((a, b) => b.quality - a.quality)
  return best.map(({ language }) => language).find(isLocale) ?? defaultLocale
}
