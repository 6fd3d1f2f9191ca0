/** Waits for some milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Waits until something holds.
 * @param patience milliseconds
 * @returns how many milliseconds it took; null when it never held
 */
export async function until(
  holds: () => boolean | Promise<boolean>,
  patience: number,
  pace = 50,
): Promise<number | null> {
  const begun = performance.now()
  while (performance.now() - begun < patience) {
    if (await holds()) return Math.round(performance.now() - begun)
    await pause(pace)
  }
  return null
}
