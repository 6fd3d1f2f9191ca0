import { readEnvironment } from '../../environment.ts'
import { releaseStore } from '../release/store/places.ts'
import { intakeOf } from './intake.ts'
import { portalServer } from './server.ts'

/** The portal's process: serves the live release until it gets SIGTERM or SIGINT. */
const { dataDir, portalPort, portalUrl, cmsPort, intakeKey, isPortalLocal } = readEnvironment()
const intake = intakeOf({
  store: `http://127.0.0.1:${cmsPort}/api/intake`,
  key: intakeKey,
  origin: portalUrl,
  patience: 5_000,
  now: Date.now,
})
const server = portalServer(releaseStore(dataDir).current, intake, { isSecure: portalUrl.startsWith('https:') })
// A portal of this machine only answers this machine.
server.listen(portalPort, ...(isPortalLocal ? ['127.0.0.1'] : []))
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
