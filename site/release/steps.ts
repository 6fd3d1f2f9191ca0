import { channel } from 'node:diagnostics_channel'

/** What a publisher does between a save and its receipt, and afterwards, in this order. */
export const steps = ['read', 'render', 'check', 'fill', 'list', 'sync', 'swap', 'receipts', 'prune'] as const

export type Step = (typeof steps)[number]

/** Who wants to know listens here: trials that stop a publisher where it hurts most. */
export const stepChannel = channel('portal:release-step')

/** Says that a step begins. */
export function begin(step: Step): void {
  stepChannel.publish(step)
}
