import config from '@payload-config'
import '@payloadcms/next/css'
import '@fontsource-variable/instrument-sans/standard.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { withoutReload } from '../../saves/form-state.ts'
import { importMap } from './admin/importMap.js'
import './newsroom.css'
import './beside-the-form.css'
import './brand.css'
import './log-in.css'
import './handbook.css'
import './search.css'
import './next-edition.css'
import './selection.css'
import './shortcuts.css'
import './saved-filters.css'
import './editor.css'
import './files.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...withoutReload(args), config, importMap })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
