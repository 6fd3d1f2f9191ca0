import { readdirSync } from 'node:fs'
import { nginxConf } from '../deploy/nginx-conf.ts'
import { readEnvironment } from '../environment.ts'

/** `npm run nginx`: writes the configuration of nginx for this installation to its output. */

/** Where Debian keeps what its packages add to nginx. */
const modules = '/etc/nginx/modules-enabled'

const { dataDir, portalPort, portalUrl } = readEnvironment()
const isListed = readModules().some((name) => name.includes('brotli-static'))
const hasBrotli = process.argv.includes('--brotli') || (isListed && !process.argv.includes('--no-brotli'))
process.stdout.write(nginxConf({ dataDir, portalPort, portalUrl, listen: '80', hasBrotli }))

function readModules(): string[] {
  try {
    return readdirSync(modules)
  } catch {
    return []
  }
}
