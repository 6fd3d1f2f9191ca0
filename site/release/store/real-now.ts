/** The real time, in epoch milliseconds, whatever time the pages speak for: files and processes go by it. */
export const realNow = (): number => performance.timeOrigin + performance.now()
