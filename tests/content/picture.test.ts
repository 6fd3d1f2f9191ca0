import { expect, test } from 'vitest'
import { licenceLink } from '../../content/licence-link.ts'
import { cropOf, heightFor, widthsFor } from '../../content/picture.ts'

test.each([
  ['its middle', 1600, 1600, 50, 50, { left: 0, top: 350, width: 1600, height: 900 }],
  ['its foot, as far as it goes', 1600, 1600, 50, 95, { left: 0, top: 700, width: 1600, height: 900 }],
  ['its left, as far as it goes', 8000, 200, 0, 50, { left: 0, top: 0, width: 356, height: 200 }],
  ['what is looked at', 3200, 900, 75, 50, { left: 1600, top: 0, width: 1600, height: 900 }],
  ['the whole', 1600, 900, 10, 90, { left: 0, top: 0, width: 1600, height: 900 }],
  ['what little there is', 3, 3, 50, 50, { left: 0, top: 1, width: 3, height: 2 }],
])('an image is cut to shape around %s', (_, width, height, focalX, focalY, crop) => {
  expect(cropOf({ width, height }, { focalX, focalY })).toEqual(crop)
})

test.each([
  [3000, [480, 960, 1440]],
  [1440, [480, 960, 1440]],
  [1000, [480, 960, 1000]],
  [960, [480, 960]],
  [356, [356]],
])('a picture %i pixels wide is never enlarged', (width, widths) => {
  expect(widthsFor(width)).toEqual(widths)
})

test('a picture is as high as its shape says', () => {
  expect([480, 960, 1440, 1].map(heightFor)).toEqual([270, 540, 810, 1])
})

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['cc-by-nc-sa 3.0 IT', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC BY', null],
  ['Per gentile concessione', null],
])('the licence %s leads to %s', (licence, link) => {
  expect(licenceLink(licence)).toBe(link)
})
