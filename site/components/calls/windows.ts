import { endOf, windowsOf, type Timing } from '../../../content/call-state.ts'

/** Which window of a call is at hand at an instant (epoch milliseconds): the present or next one, else the last. */
export function windowIndexAt(call: Timing, instant: number): number {
  const windows = windowsOf(call)
  const index = windows.findIndex((window) => instant < endOf(window))
  return index === -1 ? windows.length - 1 : index
}
