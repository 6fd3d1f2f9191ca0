import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { root } from '../../environment.ts'
import { romeChanges } from '../support/time/rome-table.ts'
import { oracleSays } from '../support/time/state-oracle.ts'
import { digestOf, elevenYears, instantsOf, portalSays, sweepCalls, timingOf } from '../support/time/state-sweep.ts'

// The whole of it takes a quarter of a minute on one core.
vi.setConfig({ testTimeout: 60_000 })

const calls = sweepCalls(150)

test('the table of Rome’s clocks is the machine’s own', () => {
  const lines = execFileSync('zdump', ['-v', '-c', '2026,2037', 'Europe/Rome'], { encoding: 'utf8' }).split('\n')
  const found = lines.flatMap((line) => {
    const [, date, hours] = /^Europe\/Rome +(\w+ \w+ +\d+ 01:00:00 \d+) UT = .* gmtoff=(\d+)$/.exec(line) ?? []
    return date === undefined ? [] : [[new Date(`${date} UTC`).toISOString().replace('.000', ''), Number(hours) / 3600]]
  })

  expect(found).toEqual(romeChanges.slice(1))
})

test('the state is right at every quarter hour and a second around every instant of 150 calls', () => {
  let count = 0
  const wrong = calls.flatMap((call) => {
    const timing = timingOf(call)
    const instants = instantsOf(call)
    count += instants.length
    return instants
      .filter((instant) => portalSays(timing, instant) !== oracleSays(call, instant))
      .map(
        (instant) => `${new Date(instant).toISOString()}: not ${oracleSays(call, instant)}: ${JSON.stringify(timing)}`,
      )
  })
  process.stdout.write(`${count} states compared\n`)

  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(500_000)
})

test('the state is right at every quarter hour from 2026 to 2036', () => {
  const { calls: always, instants } = elevenYears()
  const wrong = always.flatMap((call) => {
    // A call of 446 windows is slow to ask: each instant is asked of the windows around it.
    return instants.filter((instant) => {
      const near = call.windows.filter(({ closes }) => closes !== null && Math.abs(closes - instant) < 30 * 86_400_000)
      const one = { ...call, windows: near }
      return portalSays(timingOf(one), instant) !== oracleSays(one, instant)
    })
  })

  expect(instants).toHaveLength(385_728)
  expect(wrong).toEqual([])
})

test('every state is met on the way', () => {
  const met = new Set(calls.flatMap((call) => instantsOf(call).map((instant) => oracleSays(call, instant))))

  expect([...met].toSorted()).toEqual(
    [
      'closed',
      ...Array.from({ length: 8 }, (_, days) => `closing-soon ${days}`),
      'exhausted',
      'not-yet-open',
      'open',
      'suspended',
      'withdrawn',
      'with-results',
    ].toSorted(),
  )
})

test.each(['UTC', 'Europe/Rome', 'America/Los_Angeles', 'Pacific/Auckland'])('a server in %s says the same', (zone) => {
  const script = path.join(root, 'tests/support/time/print-digest.ts')
  const printed = execFileSync(process.execPath, [script, '40'], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })

  expect(printed).toBe(
    `${{ UTC: 0, 'Europe/Rome': -60, 'America/Los_Angeles': 480, 'Pacific/Auckland': -720 }[zone]} ${JSON.stringify(digestOf(sweepCalls(40), true))}`,
  )
})
