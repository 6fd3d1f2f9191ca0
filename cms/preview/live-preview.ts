import type { RootLivePreviewConfig } from 'payload'
import { kindNames } from '../../content/kinds.ts'
import { readEnvironment } from '../../environment.ts'

/** The page beside the form, as it will be: what is typed there is rendered anew. */
export const livePreview: RootLivePreviewConfig = {
  // The same address for every document and language: what is looked at comes with what is typed.
  url: ({ req }) => `${readEnvironment().cmsUrl}/preview/${req.i18n.language === 'en' ? 'en' : 'it'}`,
  collections: [...kindNames],
  breakpoints: [
    { name: 'phone', label: 'Smartphone', width: 390, height: 844 },
    { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
    { name: 'desktop', label: 'Computer', width: 1440, height: 900 },
  ],
}
