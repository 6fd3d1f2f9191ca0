import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { renderer } from './site/renderer/adapter.ts'

export default defineConfig({
  srcDir: './site',
  outDir: './dist',
  publicDir: './site/public',
  output: 'server',
  adapter: renderer(),
  integrations: [react()],
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  session: false,
  build: { inlineStylesheets: 'always' },
  // The finder's script is compiled like a worker's: into one file with an address of its own.
  vite: { worker: { format: 'es' } },
})
