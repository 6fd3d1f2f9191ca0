import type { Program } from './child.ts'
import type { Build } from './stamp.ts'

/** The two things that are compiled: the portal's renderer and the CMS. */
export const builds: (Program & Build & { what: string })[] = [
  {
    name: 'build-site',
    what: 'portal',
    script: 'node_modules/astro/bin/astro.mjs',
    args: ['build'],
    inputs: ['site', 'content', 'i18n', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'],
    output: 'dist',
  },
  {
    name: 'build-cms',
    what: 'CMS',
    script: 'node_modules/next/dist/bin/next',
    args: ['build', 'cms'],
    inputs: ['cms', 'content', 'i18n', 'payload.config.ts', 'environment.ts', 'package-lock.json', 'tsconfig.json'],
    output: 'cms/.next',
  },
]
