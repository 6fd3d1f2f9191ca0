import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { isKind } from '../../../../../content/kinds.ts'
import { inTurn } from '../../../../saves/in-turn.ts'

const change = REST_PATCH(config)

export const GET = REST_GET(config)
export const POST = REST_POST(config)
export const DELETE = REST_DELETE(config)
export const PUT = REST_PUT(config)
export const OPTIONS = REST_OPTIONS(config)

export const PATCH: typeof change = async (request, context) => {
  const [collection = ''] = (await context.params).slug ?? []
  if (!isKind(collection)) return change(request, context)
  // It takes its turn when it has arrived as a whole: nobody waits for somebody's network.
  const { url, method, headers } = request
  const whole = new Request(url, { method, headers, body: await request.arrayBuffer() })
  return inTurn(() => change(whole, context))
}
