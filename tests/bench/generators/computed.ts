/** What the portal works out for the page of a news item; the other generators get it ready-made. */
export interface Computed {
  /** What tells this state of the page from another one. */
  version: string
  since: string
  /** The name of the image with which the page is shared. */
  share: string
  /** The drawing in the place of a picture. */
  drawing: string
  cut: string
  /** The date in words. */
  dayText: string
}

const patterns: Record<keyof Computed, RegExp> = {
  version: /data-version="(\w+)"/,
  since: /data-since="(\d+)"/,
  share: /\/share\/(\w+)\.png/,
  drawing: /<svg class="tool-path"[^>]*><path d="([^"]+)"/,
  cut: /<path class="cut" d="([^"]+)"/,
  dayText: /<p class="label"><time datetime="[^"]+">([^<]+)<\/time>/,
}

/**
 * Reads it from the page.
 * @throws when the page does not have it
 */
export function computedIn(html: string): Computed {
  const found = (name: keyof Computed): string => {
    const value = patterns[name].exec(html)?.[1]
    if (value === undefined) throw new Error(`The page of a news item has no ${name} (${patterns[name].source})`)
    return value
  }
  return {
    version: found('version'),
    since: found('since'),
    share: found('share'),
    drawing: found('drawing'),
    cut: found('cut'),
    dayText: found('dayText'),
  }
}
