import { expect, test } from 'vitest'
import { focusIn } from '../../content/picture.ts'

test.for([
  [{ width: 3000, height: 2000, focalX: 70, focalY: 40 }, 70],
  [{ width: 2000, height: 3000, focalX: 10, focalY: 20 }, 10],
  // A wide image is cut around its focal point, which then lies in the middle, or nearer to an end.
  [{ width: 6000, height: 1200, focalX: 50, focalY: 50 }, 50],
  [{ width: 6000, height: 1200, focalX: 90, focalY: 50 }, 72],
  [{ width: 6000, height: 1200, focalX: 0, focalY: 50 }, 0],
] as const)('the focal point of %o lies at %i per cent of its picture', ([image, percent]) => {
  expect(focusIn(image)).toBe(percent)
})
