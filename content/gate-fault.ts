/**
 * Why a release cannot show something: a page that does not render, an address that is none, a link to what is not
 * there, a place in a page that is not there, a version in another language that does not match, a page that weighs too
 * much, a page that would be lost without a word, a text that nobody has published.
 */
export const gateFaults = ['unrendered', 'address', 'missing', 'anchor', 'version', 'heavy', 'lost', 'draft'] as const

export type GateFault = (typeof gateFaults)[number]
