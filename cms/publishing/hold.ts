import { existsSync } from 'node:fs'
import path from 'node:path'
import { APIError, type Payload, type PayloadRequest } from 'payload'
import { holdName, type Hold } from '../../content/hold.ts'
import { readEnvironment } from '../../environment.ts'
import { editors } from '../access/editors.ts'
import { label } from '../labels.ts'
import { languageOf } from '../language.ts'

const words = {
  refused: label(
    'Solo chi può pubblicare torna a un rilascio precedente: chiedi a un redattore o a un amministratore.',
    'Only those who can publish go back to an earlier release: ask an editor or an administrator.',
  ),
  unknown: label(
    'Questo rilascio non è più conservato: scegline uno più recente.',
    'This release is no longer kept: choose a newer one.',
  ),
}

const isHold = { name: { equals: holdName } }

/**
 * Goes back to an earlier release, for whoever may publish: it is live a moment later and stays so, and nothing is
 * published until `goForward`.
 * @param now epoch milliseconds
 * @throws APIError when whoever asks may not publish (403), or the release is not kept (404)
 */
export async function goBack(req: PayloadRequest, release: string, now: number): Promise<void> {
  refuseOthers(req)
  if (!isKept(release)) throw new APIError(words.unknown[languageOf(req)], 404, undefined, true)
  await holdRelease(req.payload, { release, by: req.user?.name ?? null, since: now }, req)
}

/**
 * Goes back to the newest: everything that waited is published.
 * @throws APIError when whoever asks may not publish (403)
 */
export async function goForward(req: PayloadRequest): Promise<void> {
  refuseOthers(req)
  await endHold(req.payload, req)
}

/** Holds a release live, instead of another that may have been held. The publisher does the rest. */
export async function holdRelease(
  payload: Payload,
  { release, by, since }: Hold,
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  // A hold ends when somebody ends it.
  const data = { name: holdName, holder: release, expires: Number.MAX_SAFE_INTEGER, since, by }
  const { docs } = await payload.update({ collection: 'leases', where: isHold, data, depth: 0, req })
  if (docs.length === 0) await payload.create({ collection: 'leases', data, depth: 0, req })
}

/** Lets go of the release that is held, if one is. */
export async function endHold(payload: Payload, req: Partial<PayloadRequest> = {}): Promise<void> {
  await payload.delete({ collection: 'leases', where: isHold, depth: 0, req })
}

function refuseOthers(req: PayloadRequest): void {
  if (!editors({ req })) throw new APIError(words.refused[languageOf(req)], 403, undefined, true)
}

function isKept(release: string): boolean {
  const { dataDir } = readEnvironment()
  return /^[\w-]+$/.test(release) && existsSync(path.join(dataDir, 'manifests', `${release}.json`))
}
