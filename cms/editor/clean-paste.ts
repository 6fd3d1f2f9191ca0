import { createServerFeature } from '@payloadcms/richtext-lexical'
import type { OwnOrigins } from '../../content/pasted/address.ts'
import { readEnvironment } from '../../environment.ts'

/** Takes from what is pasted into a text what the design has, and links our own documents by what they are. */
export const CleanPasteFeature = createServerFeature<undefined, undefined, OwnOrigins>({
  key: 'cleanPaste',
  feature: () => {
    const { portalUrl, cmsUrl } = readEnvironment()
    return {
      ClientFeature: '/editor/CleanPaste#CleanPasteFeatureClient',
      clientFeatureProps: { portal: portalUrl, cms: cmsUrl },
    }
  },
})
