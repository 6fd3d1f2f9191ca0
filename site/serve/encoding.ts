import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'

export type Encoding = 'br' | 'gzip' | 'identity'

const preferred: Encoding[] = ['br', 'gzip']

/** The best way of compressing that whoever asks takes. */
export function encodingFor(request: IncomingMessage): Encoding {
  const taken = new Negotiator(request).encodings([...preferred])
  return preferred.find((encoding) => taken.includes(encoding)) ?? 'identity'
}
