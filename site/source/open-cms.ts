import { getPayload, type Payload } from 'payload'

/** Opens the CMS in this process, without its web server and without its schedules. */
export async function openCms(): Promise<Payload> {
  // In development Payload would look for Next's reload socket, which only the CMS itself has.
  process.env['DISABLE_PAYLOAD_HMR'] = 'true'
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}
