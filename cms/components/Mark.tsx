/** The portal's mark: five graduations under a bar, the middle one red. */
const Graduations = ({ size }: { size: number }) => (
  <svg width={size} height={size * 0.85} viewBox="0 0 40 34" aria-hidden="true">
    <path d="M0 0h40v34h-5V5h-3.75v11h-5V5H13.75v11h-5V5H5v29H0z" fill="currentColor" />
    <path d="M17.5 5h5v19h-5z" fill="#c8102e" />
  </svg>
)

/** The mark in the admin's menu. */
export const Icon = () => <Graduations size={22} />

/** The mark with the name, on the log-in page. */
export const Logo = () => (
  <span style={{ display: 'flex', alignItems: 'center', gap: '0.75rem', fontSize: '1.5rem', fontWeight: 600 }}>
    <Graduations size={40} />
    Manifattura Milano
  </span>
)
