import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../environment.ts'
import type { RenderContext } from '../renderer/entry.ts'

/** The compiled site: renders a path of the portal. */
export interface Renderer {
  render: (path: string, context: RenderContext) => Promise<Response>
}

/** The folder into which the site is compiled. */
export const compiledSite = path.join(root, 'dist')

/**
 * Loads the compiled site.
 * @throws when the site was not compiled yet
 */
export async function loadRenderer(): Promise<Renderer> {
  const entry = path.join(compiledSite, 'server/entry.mjs')
  if (!existsSync(entry)) throw new Error('The site is not compiled yet: run `npm run build` first.')
  return (await import(/* turbopackIgnore: true */ pathToFileURL(entry).href)) as Renderer
}
