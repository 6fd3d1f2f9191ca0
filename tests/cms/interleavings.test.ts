import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { randomOf, type Random } from '../chaos/ground/random.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf } from '../support/editing.ts'

/** So many interleavings of two and three editors; the long form is asked for with `INTERLEAVINGS`. */
const rounds = Number(process.env['INTERLEAVINGS'] ?? 25)
const seed = Number(process.env['SEED'] ?? 5)

let cms: TestCms
let editors: LoggedIn[]

beforeAll(async () => {
  cms = await startCms()
  editors = [await cms.login('editor'), await cms.login('author'), await cms.login('editor')]
})
afterAll(() => cms.stop())

/** What is written apart: the words of each language, and a fact. */
const registers = { it: 'summary', en: 'summary', facts: 'totalAmount' } as const

type Register = keyof typeof registers

/** A write that was accepted: what its writer had seen, and what was written. */
interface Accepted {
  register: Register
  saw: unknown
  wrote: unknown
}

const form = z.record(z.string(), z.unknown())

async function open(as: LoggedIn, id: string, locale: string): Promise<Record<string, unknown>> {
  const { body } = await cms.rest('GET', `/calls/${id}?draft=true&depth=0&locale=${locale}`, { as })
  return form.parse(body)
}

/** Somebody who reads, thinks a moment, and saves the whole form with one thing changed; now and then publishes it. */
async function edit(as: LoggedIn, id: string, count: number, random: Random, accepted: Accepted[]): Promise<number> {
  let refused = 0
  for (let turn = 0; turn < count; turn++) {
    const register = (Object.keys(registers) as Register[])[random.below(3)] ?? 'it'
    const locale = register === 'facts' ? (['it', 'en'][random.below(2)] ?? 'it') : register
    const read = await open(as, id, locale)
    await new Promise((resolve) => setTimeout(resolve, random.below(30)))
    const name = registers[register]
    const wrote = register === 'facts' ? random.below(1_000_000) + 1 : `Frase ${random.below(1_000_000_000)}`
    const isPublication = as.user.role === 'editor' && random.below(4) === 0
    const query = isPublication ? `locale=${locale}&publishSpecificLocale=${locale}` : `draft=true&locale=${locale}`
    const body = { ...read, [name]: wrote, _status: isPublication ? 'published' : 'draft' }
    const { status, body: answer } = await cms.rest('PATCH', `/calls/${id}?${query}`, { as, body })
    expect([200, 409], JSON.stringify(answer)).toContain(status)
    if (status === 200) accepted.push({ register, saw: read[name] ?? null, wrote })
    else refused += 1
  }
  return refused
}

test(`${rounds} interleavings of two and three editors lose no write in silence`, { timeout: 3_600_000 }, async () => {
  const random = randomOf(seed)
  const desk = deskOf(cms, editors[0] as LoggedIn)
  let [writes, refusals] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const id = await desk.publish('calls', 'it', documentOf('calls', `Prova ${round}`))
    await desk.publishIn('calls', id, 'en', textsOf(`Trial ${round}`))
    const begun = { it: await open(editors[0] as LoggedIn, id, 'it'), en: await open(editors[0] as LoggedIn, id, 'en') }
    const accepted: Accepted[] = []
    const some = editors.slice(0, 2 + (round % 2))
    const refused = await Promise.all(some.map((as) => edit(as, id, 4, random, accepted)))
    writes += accepted.length
    refusals += refused.reduce((sum, count) => sum + count, 0)

    // Each write was made by somebody who had seen the one before it: what was written is one chain, which ends with now.
    const now = { it: await open(editors[0] as LoggedIn, id, 'it'), en: await open(editors[0] as LoggedIn, id, 'en') }
    for (const [register, name] of Object.entries(registers) as [Register, string][]) {
      const language = register === 'facts' ? 'it' : register
      let value: unknown = begun[language][name] ?? null
      const own = accepted.filter((one) => one.register === register)
      for (let step = 0; step < own.length; step++) {
        const next = own.filter(({ saw }) => saw === value)
        expect(next, `round ${round}: ${register} after ${String(value)}`).toHaveLength(1)
        value = next[0]?.wrote
      }
      expect(now[language][name] ?? null, `round ${round}: ${register} at the end`).toEqual(value)
    }
  }
  console.log(`${writes} writes accepted, ${refusals} refused`)
  expect(refusals).toBeGreaterThan(0)
})
