import { hasMoney } from './call.ts'
import { isSurelyBefore, partialDate } from './partial-date.ts'
import { readInstant } from './rome-input.ts'

interface Dates {
  opens?: unknown
  closes?: unknown
}

/** What a call says while it is still being written: anything may be missing, or be no date at all. */
export interface UnfinishedCall extends Dates {
  record?: string | null
  opened?: unknown
  closed?: unknown
  closing?: string | null
  review?: unknown
  moreWindows?: readonly Dates[] | null
  exception?: { kind?: string | null; from?: unknown; until?: unknown } | null
  exceptionReason?: string | null
  noMoney?: boolean | null
  totalAmount?: number | null
  amountFrom?: number | null
  amountUpTo?: number | null
  shareCovered?: number | null
  applicants?: readonly unknown[] | null
  promoters?: readonly unknown[] | null
  howToApply?: string | null
  abroad?: { seat?: unknown; formLanguages?: readonly unknown[] | null; identity?: unknown } | null
}

export const callFaultKinds = [
  'opening-missing',
  'closing-missing',
  'review-missing',
  'closes-too-early',
  'closed-too-early',
  'review-too-early',
  'window-opening-missing',
  'window-closing-missing',
  'window-too-early',
  'exception-start-missing',
  'exception-end-missing',
  'exception-end-too-early',
  'exception-reason-missing',
  'reopening-too-early',
  'money-missing',
  'money-contradicts',
  'range-upside-down',
  'share-over-all',
  'applicants-missing',
  'seat-missing',
  'form-languages-missing',
  'identity-missing',
  'promoter-missing',
  'how-missing',
] as const

export type CallFaultKind = (typeof callFaultKinds)[number]

/** Why a call cannot go public, with the field at which it can be mended: `moreWindows.0.opens`. */
export interface CallFault {
  path: string
  fault: CallFaultKind
}

/**
 * Everything for which a call cannot go public; of one from before the portal anything may be unknown. The rules are
 * those of the contract in `call.ts`, said of a call that is not finished.
 * @param options.needsHow whether this language must say how to apply: the first one does, the others may
 */
export function callFaults(call: UnfinishedCall, { needsHow }: { needsHow: boolean }): CallFault[] {
  if (call.record === 'archive') return archiveFaults(call)
  return [
    ...dateFaults(call),
    ...windowFaults(call),
    ...exceptionFaults(call),
    ...moneyFaults(call),
    ...unless(isSaid(call.applicants), 'applicants', 'applicants-missing'),
    ...unless(isSaid(call.promoters), 'promoters', 'promoter-missing'),
    ...unless(isSaid(call.abroad?.seat), 'abroad.seat', 'seat-missing'),
    ...unless(isSaid(call.abroad?.formLanguages), 'abroad.formLanguages', 'form-languages-missing'),
    ...unless(isSaid(call.abroad?.identity), 'abroad.identity', 'identity-missing'),
    ...unless(!needsHow || isSaid(call.howToApply), 'howToApply', 'how-missing'),
  ]
}

function archiveFaults({ opened, closed }: UnfinishedCall): CallFault[] {
  const [first, last] = [opened, closed].map((date) => partialDate.safeParse(date).data)
  return unless(!first || !last || !isSurelyBefore(last, first), 'closed', 'closed-too-early')
}

function dateFaults({ closing, opens, closes, review }: UnfinishedCall): CallFault[] {
  const isByFunds = closing === 'funds'
  return [
    ...unless(isSaid(opens), 'opens', 'opening-missing'),
    ...unless(isByFunds || isSaid(closes), 'closes', 'closing-missing'),
    ...unless(!isByFunds || isSaid(review), 'review', 'review-missing'),
    ...unless(isByFunds || !isBefore(closes, opens, 'or-same'), 'closes', 'closes-too-early'),
    ...unless(!isByFunds || !isBefore(review, opens, 'or-same'), 'review', 'review-too-early'),
  ]
}

function windowFaults({ closing, closes, moreWindows }: UnfinishedCall): CallFault[] {
  if (closing === 'funds') return []
  return (moreWindows ?? []).flatMap((window, index, all) => {
    const before = index === 0 ? closes : all[index - 1]?.closes
    const path = `moreWindows.${index}`
    return [
      ...unless(isSaid(window.opens), `${path}.opens`, 'window-opening-missing'),
      ...unless(isSaid(window.closes), `${path}.closes`, 'window-closing-missing'),
      ...unless(!isBefore(window.opens, before), `${path}.opens`, 'window-too-early'),
      ...unless(!isBefore(window.closes, window.opens, 'or-same'), `${path}.closes`, 'closes-too-early'),
    ]
  })
}

function exceptionFaults(call: UnfinishedCall): CallFault[] {
  const { kind, from, until } = call.exception ?? {}
  if (!isSaid(kind)) return []
  const isReopened = kind === 'reopened'
  const lastClosing = call.closing === 'funds' ? call.opens : (call.moreWindows?.at(-1)?.closes ?? call.closes)
  return [
    ...unless(isSaid(from), 'exception.from', 'exception-start-missing'),
    ...unless(!isReopened || isSaid(until), 'exception.until', 'exception-end-missing'),
    ...unless(!isBefore(until, from, 'or-same'), 'exception.until', 'exception-end-too-early'),
    ...unless(!isReopened || !isBefore(from, lastClosing), 'exception.from', 'reopening-too-early'),
    ...unless(isSaid(call.exceptionReason), 'exceptionReason', 'exception-reason-missing'),
  ]
}

function moneyFaults(call: UnfinishedCall): CallFault[] {
  const { amountFrom, amountUpTo, shareCovered } = call
  const isUpsideDown = amountFrom != null && amountUpTo != null && amountFrom > amountUpTo
  return [
    ...unless(call.noMoney === true || hasMoney(call), 'totalAmount', 'money-missing'),
    ...unless(call.noMoney !== true || !hasMoney(call), 'noMoney', 'money-contradicts'),
    ...unless(!isUpsideDown, 'amountUpTo', 'range-upside-down'),
    ...unless(shareCovered == null || shareCovered <= 100, 'shareCovered', 'share-over-all'),
  ]
}

function unless(isFine: boolean, path: string, fault: CallFaultKind): CallFault[] {
  return isFine ? [] : [{ path, fault }]
}

function isSaid(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}

/** Whether both are instants and the first lies before the second; what is no instant is refused elsewhere. */
function isBefore(first: unknown, second: unknown, same?: 'or-same'): boolean {
  const [a, b] = [instantOf(first), instantOf(second)]
  return a !== null && b !== null && (a < b || (same === 'or-same' && a === b))
}

function instantOf(value: unknown): string | null {
  const read = typeof value === 'string' ? readInstant(value) : null
  return read !== null && 'instant' in read ? read.instant : null
}
