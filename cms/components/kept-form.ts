/** What somebody typed and could not be saved yet, as this browser keeps it. */
export interface KeptForm {
  /** Epoch milliseconds. */
  at: number
  data: Record<string, unknown>
}

/** Milliseconds after which nobody asks for it any more. */
const lasts = 7 * 86_400_000

/** The name under which a form is kept: nobody else who logs in on this machine is offered it. */
export function keptName(user: string, collection: string, id: string | undefined, locale: string): string {
  return `unsaved/${user}/${collection}/${id ?? 'new'}/${locale}`
}

/**
 * Keeps a form in this browser; a browser that keeps nothing is no reason to stop anybody.
 * @param now epoch milliseconds
 */
export function keepForm(name: string, data: Record<string, unknown>, now: number): void {
  try {
    localStorage.setItem(name, JSON.stringify({ at: now, data }))
  } catch {
    // No room, or not allowed.
  }
}

/** Ends it. */
export function forgetForm(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // Not allowed: then nothing was kept.
  }
}

/** What was kept under a name, as it was written down. */
export function keptUnder(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/**
 * Reads it; null when it is nothing, or too old.
 * @param now epoch milliseconds
 */
export function readKept(kept: string | null, now: number): KeptForm | null {
  const form = JSON.parse(kept ?? 'null') as KeptForm | null
  return form !== null && now - form.at < lasts ? form : null
}
