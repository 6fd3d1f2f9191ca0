import type { ReactNode } from 'react'
import './preview.css'

/** The window in which a draft is looked at, inside the editor. */
const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="it">
    <body>{children}</body>
  </html>
)

export default Layout
