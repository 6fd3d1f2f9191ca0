/**
 * Reads a sum as people write it: 250.000, 250,000, 250000 or 1.250,50. What stands before three figures parts
 * thousands; one separator before one or two figures at the end parts the cents.
 * @returns euros; null where no figure is written
 */
export function readAmount(text: string): number | null {
  const written = text.replaceAll(/[^\d.,]/g, '')
  if (!/\d/.test(written)) return null
  const cents = /[.,](?<cents>\d{1,2})$/.exec(written)?.groups?.['cents']
  const whole = cents === undefined ? written : written.slice(0, -cents.length - 1)
  return Number(`${whole.replaceAll(/\D/g, '')}.${cents ?? '0'}`)
}
