import type { Standing } from './standing.ts'

/** The shape of each standing in a square of 12, so that no state is told by its colour alone. */
export const shapes: Record<Standing, string> = {
  open: 'M0 0h12v12H0z',
  'closing-soon': 'M0 0l12 6-12 6z',
  'not-yet-open': 'M0 0h12v12H0zm2 2v8h8V2z',
  closed: 'M0 4h12v4H0z',
  'with-results': 'M0 0h12v2H0zm0 5h12v2H0zm0 5h12v2H0z',
  suspended: 'M1 0h4v12H1zm6 0h4v12H7z',
  exhausted: 'M0 0h12v12H0zm2 2v8h8V2zM2 8h8v2H2z',
  withdrawn: 'M0 2l2-2 4 4 4-4 2 2-4 4 4 4-2 2-4-4-4 4-2-2 4-4z',
  archive: 'M0 0h2v12H0zm10 0h2v12h-2zM2 5h8v2H2z',
  planned: 'M0 0h4v2H2v2H0zm8 0h4v4h-2V2H8zM0 8h2v2h2v2H0zm10 0h2v4H8v-2h2z',
}
