import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { logOf, ProgramError, run, type Program } from '../../commands/child.ts'
import { isFree } from '../../commands/ports.ts'
import { root } from '../../environment.ts'

/** A program with this text, and the folder for its log. */
function temporaryProgram(text: string): { program: Program; logs: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'child-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(path.join(folder, 'program.mjs'), text)
  return {
    program: { name: 'trial', script: path.relative(root, path.join(folder, 'program.mjs')) },
    logs: path.join(folder, 'logs'),
  }
}

test('a program’s lines are told and kept in its log', async () => {
  const { program, logs } = temporaryProgram("console.log('one'); console.log('two')")
  const lines: string[] = []
  await run(program, logs, (line) => lines.push(line))

  expect(lines).toEqual(['one', 'two'])
  expect(readFileSync(logOf(program, logs), 'utf8')).toBe('one\ntwo\n')
})

test('what a program sends is handed on', async () => {
  const { program, logs } = temporaryProgram("process.send({ email: 'a@example.org' }, () => process.disconnect())")

  expect(await run(program, logs)).toEqual({ email: 'a@example.org' })
})

test('a program that fails says how it ended and where the rest is', async () => {
  const { program, logs } = temporaryProgram("console.error('no database'); process.exitCode = 3; process.disconnect()")
  const failure = await run(program, logs).catch((error: unknown) => error)

  expect(failure).toBeInstanceOf(ProgramError)
  expect(String(failure)).toContain('no database')
  expect(String(failure)).toContain(logOf(program, logs))
})

test('a program gets its own variables', async () => {
  const { program, logs } = temporaryProgram('console.log(process.env.COLOUR, process.env.NODE_ENV)')
  const lines: string[] = []
  await run({ ...program, variables: { COLOUR: 'red' } }, logs, (line) => lines.push(line))

  expect(lines).toEqual(['red production'])
})

test('a line that is printed in two parts is told once, whole', async () => {
  const { program, logs } = temporaryProgram(
    "process.stdout.write('  data'); setTimeout(() => process.stdout.write('base  ready\\n'), 300)",
  )
  const lines: string[] = []
  await run(program, logs, (line) => lines.push(line))

  expect(lines).toEqual(['  database  ready'])
})

test('a port is free until somebody listens', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const whileListening = await isFree(port)
  await new Promise((resolve) => server.close(resolve))

  expect([whileListening, await isFree(port)]).toEqual([false, true])
})

test('a port on which somebody listens for this machine alone is not free', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()

  expect(await isFree(typeof address === 'object' && address !== null ? address.port : 0)).toBe(false)
})
