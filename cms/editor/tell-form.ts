import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Tells the form what stands in a text before it is saved. */
export const TellFormFeature = createServerFeature({
  key: 'tellForm',
  feature: { ClientFeature: '/editor/TellForm#TellFormFeatureClient' },
})
