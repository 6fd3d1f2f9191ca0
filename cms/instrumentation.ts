/** Milliseconds between two tries to reach the server that is just starting. */
const pace = 200

/**
 * Starts the CMS with its schedules when the server starts, not at the first visitor: it asks itself something.
 * Opening Payload right here would put a second copy of it beside the one of the routes, and the routes would
 * no longer know the errors of the first.
 */
export function register(): void {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const url = `http://127.0.0.1:${process.env['PORT'] ?? process.env['CMS_PORT'] ?? '3000'}/api/users/me`
  const ask = (): void => void fetch(url).catch(() => setTimeout(ask, pace))
  setTimeout(ask, pace)
}
