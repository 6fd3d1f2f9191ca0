import { execFile, execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'

const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
)

/** Whether this machine has the Java that the Nu HTML checker runs on: `apt-get install default-jre-headless`. */
export function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const answer = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      message: z.string(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      extract: z.string().optional(),
    }),
  ),
})

/**
 * What the Nu HTML checker calls an error in pages, or in those of folders.
 * @returns for each error how often it is there, and the first place
 */
export async function nuErrorsIn(...files: string[]): Promise<string[]> {
  const options = ['-Xss2m', '-jar', jar, '--skip-non-html', '--errors-only', '--format', 'json', ...files]
  // It ends with 1 where it finds errors, and writes its answer to the standard error.
  const said = await new Promise<string>((resolve) => {
    execFile('java', options, { maxBuffer: 1 << 30 }, (_error, _stdout, stderr) => resolve(stderr))
  })
  const { messages } = answer.parse(JSON.parse(said.slice(said.indexOf('{'))))
  return [...Map.groupBy(messages, ({ message }) => message)].map(([message, same]) => {
    const [first] = same
    return `${message} (${same.length} times, first ${first?.url}:${first?.lastLine} ${first?.extract})`
  })
}
