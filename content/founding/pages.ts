import type { FoundingDocument } from './founding.ts'
import { governance } from './pages/governance.ts'
import { howItCameAbout } from './pages/how-it-came-about.ts'
import { initiatives } from './pages/initiatives.ts'
import { method } from './pages/method.ts'
import { numbers } from './pages/numbers.ts'
import { accessibility, legalNotes, privacy } from './pages/portal.ts'
import { smartCity } from './pages/smart-city.ts'
import { sources } from './pages/sources.ts'
import { vision } from './pages/vision.ts'

export const pages: FoundingDocument<'pages'>[] = [
  vision,
  method,
  numbers,
  howItCameAbout,
  governance,
  smartCity,
  initiatives,
  sources,
  accessibility,
  privacy,
  legalNotes,
]
