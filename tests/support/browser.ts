import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** What Chromium needs in a container and as root. */
const flags = ['--no-sandbox', '--disable-dev-shm-usage']

/**
 * Finds a Chromium, or gets one: an installed one, Playwright's own, Debian's package (as root), the npm package.
 * @returns the path of the program, or null when none is to be had
 */
export async function findBrowser(): Promise<string | null> {
  const ready = [...installed, chromium.executablePath()].find((file) => existsSync(file))
  if (ready !== undefined) return ready
  const isDownloaded = succeeds('npx', 'playwright', 'install', 'chromium')
  if (isDownloaded && existsSync(chromium.executablePath())) return chromium.executablePath()
  if (
    process.getuid?.() === 0 &&
    succeeds('sh', '-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium')
  ) {
    const debian = installed.find((file) => existsSync(file))
    if (debian !== undefined) return debian
  }
  const { default: packaged } = await import('@sparticuz/chromium')
  const file = await packaged.executablePath().catch(() => null)
  return file !== null && succeeds(file, '--version') ? file : null
}

/** Opens the Chromium that `findBrowser` found. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['TEST_BROWSER']
  if (executablePath === undefined) throw new Error('TEST_BROWSER is not set: run the tests with `npm test`.')
  return chromium.launch({ executablePath, args: flags })
}

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0
}
