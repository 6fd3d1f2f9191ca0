import { expect, test } from 'vitest'
import { order } from '../../content/order.ts'
import { archiveCall, currentCall, samples } from './samples.ts'

test('calls come by their last known day, the latest first, those without any at the end', () => {
  const calls = [
    { ...archiveCall, id: 'undated', opened: null, closed: null },
    { ...archiveCall, id: 'opened-2015', opened: '2015-02', closed: null },
    { ...archiveCall, id: 'closed-2016', opened: '2013', closed: '2016' },
    { ...currentCall, id: 'current' },
  ]

  expect(calls.toSorted(order.calls).map(({ id }) => id)).toEqual(['current', 'closed-2016', 'opened-2015', 'undated'])
})

test('news come by their date, the latest first, a vague one as its first day', () => {
  const news = ['2015-05-26', '2015', '2015-05', '2016'].map((date) => ({ ...samples.news, date }))

  expect(news.toSorted(order.news).map(({ date }) => date)).toEqual(['2016', '2015-05-26', '2015-05', '2015'])
})

test('what has the same date comes by title', () => {
  const news = ['Zoo', 'Àncora', 'Bando'].map((title) => ({ ...samples.news, title }))

  expect(news.toSorted(order.news).map(({ title }) => title)).toEqual(['Àncora', 'Bando', 'Zoo'])
})

test('studies come by their date, the latest first, those without any at the end by title', () => {
  const dates = [null, '2016', '2017-03', '2017-02-18']
  const studies = dates.map((date) => ({ ...samples.studies, date }))

  expect(studies.toSorted(order.studies).map(({ date }) => date)).toEqual(['2017-03', '2017-02-18', '2016', null])
})

test('events come by their start or date, the latest first', () => {
  const times = [
    { starts: null, date: '2017-04' },
    { starts: '2026-06-10T07:00:00Z', date: null },
    { starts: null, date: '2013' },
  ]
  const events = times.map((time) => ({ ...samples.events, ...time }))

  expect(events.toSorted(order.events).map(({ starts, date }) => starts ?? date)).toEqual([
    '2026-06-10T07:00:00Z',
    '2017-04',
    '2013',
  ])
})

test('areas come by number, pages by position', () => {
  const areas = [6, 1, 3].map((number) => ({ ...samples.areas, number }))
  const pages = [2, 10, 1].map((position) => ({ ...samples.pages, order: position }))

  expect(areas.toSorted(order.areas).map(({ number }) => number)).toEqual([1, 3, 6])
  expect(pages.toSorted(order.pages).map((page) => page.order)).toEqual([1, 2, 10])
})

test('places come by title, accents and all', () => {
  const places = ['WeMake', 'Èsedra', 'BASE', 'fablab'].map((title) => ({ ...samples.places, title }))

  expect(places.toSorted(order.places).map(({ title }) => title)).toEqual(['BASE', 'Èsedra', 'fablab', 'WeMake'])
})
