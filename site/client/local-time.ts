const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const language = document.documentElement.lang

function clock(instant: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { timeZone, ...options }).format(instant)
}

/** Puts the reader's own time beside each deadline when her clocks show another than Rome's. */
export function showLocalTimes(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-yours]')) {
    const instant = Date.parse(element.closest('time')?.dateTime ?? '')
    const whole = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
    const day = { day: 'numeric', month: 'short' } as const
    if (!instant || clock(instant, zone, whole) === clock(instant, 'Europe/Rome', whole)) continue
    const isSameDay = clock(instant, zone, day) === clock(instant, 'Europe/Rome', day)
    const { hour, minute, hourCycle } = whole
    const time = clock(instant, zone, isSameDay ? { hour, minute, hourCycle } : whole)
    const place = zone.split('/').pop()?.replaceAll('_', ' ') ?? zone
    element.textContent = (element.dataset['yours'] ?? '').replace('{time}', time).replace('{place}', place)
    element.hidden = false
  }
}
