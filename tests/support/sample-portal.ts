import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Call } from '../../content/call.ts'
import { listPath } from '../../content/paths.ts'
import { localeCodes, perLocale } from '../../i18n/locales.ts'
import { fileOf } from '../../site/release/paths.ts'
import { compiledSite, loadRenderer } from '../../site/release/renderer.ts'
import { portalServer } from '../../site/serve/server.ts'
import { sourcesOf } from '../../site/source/snapshot.ts'
import { snapshotOf } from '../site/snapshots.ts'

/** A portal with a few calls and nothing else, served as a release is. */
export interface SamplePortal {
  origin: string
  /** Renders everything again, for other calls or another instant. */
  release: (calls: readonly Call[], now: number) => Promise<void>
  close: () => Promise<void>
}

/** Serves the home page, the list and the pages of calls, rendered for an instant (epoch milliseconds). */
export async function servePortal(calls: readonly Call[], now: number): Promise<SamplePortal> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sample-portal-'))
  await cp(path.join(compiledSite, 'client'), folder, { recursive: true })
  const { render } = await loadRenderer()
  const server = portalServer(folder)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`

  const release: SamplePortal['release'] = async (shown, instant) => {
    const sources = sourcesOf(snapshotOf(perLocale(() => ({ calls: shown }))), instant)
    for (const locale of localeCodes) {
      const own = shown.flatMap(({ id }) => sources[locale].pathTo('calls', id) ?? [])
      for (const page of [`/${locale}/`, listPath(locale, 'calls'), ...own]) {
        const file = path.join(folder, fileOf(page))
        const response = await render(page, { source: sources[locale], origin })
        await mkdir(path.dirname(file), { recursive: true })
        await writeFile(file, await response.text())
      }
    }
  }
  await release(calls, now)
  return {
    origin,
    release,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
