import { markShape } from './mark-shape.ts'

/** The portal's mark: five graduations under a bar, the middle one red. */
const Graduations = ({ size }: { size: number }) => (
  <svg className="mark" width={size} height={size * 0.85} viewBox="0 0 40 34" aria-hidden="true">
    <path d={markShape.bar} fill="currentColor" />
    <path className="mark__today" d={markShape.today} />
  </svg>
)

/** The mark in the admin's menu. */
export const Icon = () => <Graduations size={22} />

/** The mark with the name, on the log-in page. */
export const Logo = () => (
  <span className="wordmark">
    <Graduations size={40} />
    Manifattura Milano
  </span>
)
