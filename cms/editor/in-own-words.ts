import type { FeatureProviderServer } from '@payloadcms/richtext-lexical'

type Words = Partial<Record<'it' | 'en', Record<string, string>>>

/** A feature of Payload's editor under names that writers know: its own win over those of the configuration. */
export function inOwnWords<Props, ServerProps, ClientProps>(
  provider: FeatureProviderServer<Props, ServerProps, ClientProps>,
  words: Words,
): FeatureProviderServer<Props, ServerProps, ClientProps> {
  const { feature } = provider
  return {
    ...provider,
    feature: async (asked) => {
      const made = typeof feature === 'function' ? await feature(asked) : feature
      return { ...made, i18n: { ...made.i18n, ...words } }
    },
  }
}
