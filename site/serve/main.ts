import { readEnvironment } from '../../environment.ts'
import { releaseStore } from '../release/files.ts'
import { portalServer } from './server.ts'

/** The portal's process: serves the live release until it gets SIGTERM or SIGINT. */
const { dataDir, portalPort } = readEnvironment()
const server = portalServer(releaseStore(dataDir).current)
server.listen(portalPort)
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
