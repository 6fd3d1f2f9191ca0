import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../environment.ts'
import { hasEnded, nameProcess } from '../../process-name.ts'

/** A process that says its name and then waits; what ends it, too. */
async function namedProcess(): Promise<{ name: string; end: () => Promise<void> }> {
  const module = JSON.stringify(path.join(root, 'process-name.ts'))
  const script = `const { nameProcess } = await import(${module}); process.stdout.write(nameProcess()); setInterval(() => 0, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const name = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text: Buffer) => resolve(text.toString())),
  )
  const gone = new Promise((resolve) => child.once('exit', resolve))
  return {
    name,
    end: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}

test('a process that was killed has ended, one that runs has not', async () => {
  const { name, end } = await namedProcess()
  expect(hasEnded(name)).toBe(false)

  await end()

  expect(hasEnded(name)).toBe(true)
})

test('this process has not ended, and no two names are the same', () => {
  expect(hasEnded(nameProcess())).toBe(false)
  expect(nameProcess()).not.toBe(nameProcess())
})

test('a process with the number of an earlier one is not that one', () => {
  const [place, pid, , mark] = nameProcess().split('|')

  expect(hasEnded([place, pid, '1', mark].join('|'))).toBe(true)
})

test('of processes of other machines, and of other names, nothing is known', () => {
  const elsewhere = nameProcess().split('|').with(0, 'another start of another machine').join('|')

  expect([hasEnded(elsewhere), hasEnded('gone'), hasEnded('')]).toEqual([false, false, false])
})
