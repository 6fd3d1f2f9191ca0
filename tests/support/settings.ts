import type { TestCms } from './cms.ts'
import { localeCodes } from '../../i18n/locales.ts'

/** Writes the portal's settings in every language, without which there is no snapshot; they queue nothing. */
export async function writeSettings({ payload }: Pick<TestCms, 'payload'>): Promise<void> {
  for (const locale of localeCodes) {
    await payload.updateGlobal({
      slug: 'settings',
      locale,
      data: { title: 'Manifattura', claim: 'Fare in città', description: 'Chi fa.', licence: 'CC BY 4.0' },
      context: { withoutPublication: true },
    })
  }
}
