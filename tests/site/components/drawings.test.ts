import { expect, test } from 'vitest'
import { measures } from '../../../site/components/drawings/measures.ts'
import { toolPath } from '../../../site/components/drawings/tool-path.ts'
import { planOf } from '../../../site/components/places/plan.ts'

const figure = (value: number, display = String(value)) => ({ label: 'x', value, display, note: null })
const lengths = (...figures: ReturnType<typeof figure>[]) => measures(figures).map(({ length }) => length)
const ids = Array.from({ length: 200 }, (_, index) => `story-${index}`)

test('the same id always draws the same tool path', () => {
  expect(toolPath('orange-fiber')).toEqual(toolPath('orange-fiber'))
})

test('different ids draw different tool paths', () => {
  expect(new Set(ids.map((id) => toolPath(id).passes)).size).toBe(ids.length)
})

test('every tool path is one pass that is being cut and many others, all well formed', () => {
  for (const id of [...ids, '', 'è', '日本']) {
    const { passes, cut } = toolPath(id)
    expect(passes.split('M').length).toBeGreaterThan(15)
    expect(cut.split('M')).toHaveLength(2)
    expect(`${passes}${cut}`).toMatch(/^[MqtQz\d\s-]+$/)
  }
})

test('figures are measured against the greatest', () => {
  expect(lengths(figure(350_000), figure(36_000), figure(13_000))).toEqual([100, 10.29, 3.71])
})

test('percentages are measured against a hundred, whatever stands beside', () => {
  expect(lengths(figure(25, '25%'), figure(350_000))).toEqual([25, 100])
})

test('figures are measured only against those of the same unit', () => {
  expect(lengths(figure(34_000, '34.000 m²'), figure(22_000, 'oltre 22.000 m²'), figure(8))).toEqual([100, 64.71, 100])
  expect(lengths(figure(1_500, '1.500 euro'), figure(3_000, '€ 3.000'), figure(12))).toEqual([50, 100, 100])
})

test('a figure too small to see is still seen, and nothing is nothing', () => {
  expect(lengths(figure(1), figure(1_000_000), figure(0))).toEqual([0.5, 100, 0])
})

test('no figures have no lines', () => {
  expect([lengths(), lengths(figure(0))]).toEqual([[], [0]])
})

test('a place’s plan has the area of the place, to scale with the others', () => {
  const [large, small] = [planOf(6000), planOf(1500)]

  expect(large).toEqual({ width: 21, height: 14 })
  expect([small.width, small.height]).toEqual([large.width / 2, large.height / 2])
})
