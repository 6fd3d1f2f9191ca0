const formats = new Map<string, Intl.NumberFormat>()

/** Writes a number with its thousands apart, whatever its length. */
export function formatNumber(value: number, tag: string): string {
  return formatOf(tag, {}).format(value)
}

/** Writes a sum in euros; cents only where there are any. */
export function formatEuros(value: number, tag: string): string {
  const cents = Number.isInteger(value) ? 0 : 2
  return formatOf(tag, { style: 'currency', currency: 'EUR', minimumFractionDigits: cents }).format(value)
}

/** Writes the size of a file, in kB or MB. */
export function formatBytes(bytes: number, tag: string): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kB'] : [bytes / 1_000_000, 'MB']
  return `${formatNumber(Number(value.toPrecision(bytes < 1_000_000 ? 3 : 2)), tag)}\u00a0${unit}`
}

function formatOf(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${tag} ${options.style} ${options.minimumFractionDigits}`
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, { ...options, useGrouping: 'always' })
  formats.set(key, format)
  return format
}
