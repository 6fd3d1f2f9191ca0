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
})
