/** Ends when the last change that was begun has ended. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Does one change at a time in this process: between looking what a change is based on and making it, nothing else
 * changes. SQLite sees to that by itself; MongoDB does not, for two drafts are two new versions that meet nowhere.
 */
export function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  const done = last.then(change)
  last = done.catch(() => undefined)
  return done
}
