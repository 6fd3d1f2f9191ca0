import { markShape } from './components/mark-shape.ts'

const { bar, today } = markShape
const style = '.m{fill:#1b2124}.r{fill:#c8102e}@media (prefers-color-scheme:dark){.m{fill:#eef2f3}.r{fill:#ff6f79}}'
const drawing =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -6 48 48"><style>${style}</style>` +
  `<path class="m" d="${bar}"/><path class="r" d="${today}"/></svg>`

/** The mark in the tab of the browser; as an address that needs no request. */
export const adminIcon = {
  rel: 'icon',
  type: 'image/svg+xml',
  url: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
}
