/** The portal's mark: five graduations under a bar, the middle one red. */
const Graduations = ({ size }: { size: number }) => (
  <svg width={size} height={size * 0.875} viewBox="0 0 32 28" aria-hidden="true">
    <path d="M0 0h32v4H0zM0 0h4v28H0zM7 0h4v14H7zM21 0h4v14h-4zM28 0h4v28h-4z" fill="currentColor" />
    <path d="M14 0h4v22h-4z" fill="#c8102e" />
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
