import { vi } from 'vitest'

/**
 * The files of a project share a process, for loading Payload takes longer than most of them: what is ours is loaded
 * anew for each, on a database of its own.
 */
vi.resetModules()
const opened: unknown = Reflect.get(globalThis, '_payload')
if (opened instanceof Map) opened.clear()
