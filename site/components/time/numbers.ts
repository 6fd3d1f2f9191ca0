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

/** Writes a share, given in percent. */
export function formatPercent(value: number, tag: string): string {
  return formatOf(tag, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100)
}

/** Writes the size of a file, given in bytes, in kilobytes or megabytes as file managers do. */
export function formatBytes(bytes: number, tag: string): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  if (kilobytes < 1000) return formatOf(tag, { style: 'unit', unit: 'kilobyte' }).format(kilobytes)
  return formatOf(tag, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(kilobytes / 1000)
}

function formatOf(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${tag} ${options.style} ${options.unit} ${options.minimumFractionDigits}`
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, { ...options, useGrouping: 'always' })
  formats.set(key, format)
  return format
}
