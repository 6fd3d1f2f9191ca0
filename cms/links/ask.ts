import { request as askPlainly, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as askSafely } from 'node:https'
import type { LinkAnswer } from '../../content/link-health.ts'
import { InnerAddressError, isInnerHost, lookupPublic } from './public-address.ts'

/** How other sites are asked. */
export interface Asking {
  /** Milliseconds that one request may take. */
  timeout: number
  /** Whether this machine and its networks may be asked: only tests do. */
  mayAskInner: boolean
  /** Who asks, for the logs of those sites. */
  agent: string
}

/** Redirects that are followed; browsers follow 20. */
const mostRedirects = 10

/** Asks a site for a link: for its headers alone, and as a browser would where that does not work. Never throws. */
export async function ask(url: string, asking: Asking): Promise<LinkAnswer> {
  const answer = await follow('HEAD', url, asking)
  const isFinal = answer === 'unknown-host' || answer === 'refused' || answer === 'private' || answer === 'unchecked'
  const isGood = typeof answer === 'number' && answer < 400
  // Many sites answer HEAD with whatever comes to them.
  return isFinal || isGood ? answer : follow('GET', url, asking)
}

async function follow(method: string, from: string, asking: Asking): Promise<LinkAnswer> {
  let url = new URL(from)
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (!asking.mayAskInner && isInnerHost(url.hostname)) return 'private'
    try {
      const { status, location } = await send(method, url, asking)
      const next = status >= 300 && status < 400 && location !== undefined ? URL.parse(location, url.href) : null
      if (next === null || !/^https?:$/.test(next.protocol)) return status
      url = next
    } catch (error) {
      return silenceOf(error)
    }
  }
  return 'redirects'
}

function send(method: string, url: URL, { timeout, mayAskInner, agent }: Asking) {
  const options: RequestOptions = {
    method,
    agent: false,
    signal: AbortSignal.timeout(timeout),
    headers: { 'User-Agent': agent, Accept: '*/*' },
    ...(mayAskInner ? {} : { lookup: lookupPublic }),
  }
  return new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
    const answered = (response: IncomingMessage): void => {
      // What it says does not matter.
      response.destroy()
      resolve({ status: response.statusCode ?? 0, location: response.headers.location })
    }
    const asked = url.protocol === 'https:' ? askSafely(url, options, answered) : askPlainly(url, options, answered)
    asked.on('error', reject).end()
  })
}

/** Browsers fetch the certificates in between that such servers leave out. */
const unjudged = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'

function silenceOf(error: unknown): LinkAnswer {
  if (error instanceof InnerAddressError) return 'unchecked'
  if (!(error instanceof Error)) return 'interrupted'
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout'
  const code = 'code' in error ? String(error.code) : ''
  if (code === unjudged) return 'unchecked'
  if (code === 'ENOTFOUND') return 'unknown-host'
  if (code === 'ECONNREFUSED') return 'refused'
  return /CERT|TLS|SSL/.test(code) ? 'certificate' : 'interrupted'
}

/**
 * Asks for many links: a few sites at a time, each for one after the other.
 * @param urls each once
 * @returns what came of each
 */
export async function askAll(urls: readonly string[], asking: Asking): Promise<Map<string, LinkAnswer>> {
  const hosts = Map.groupBy(urls, (url) => new URL(url).host).values()
  const answers = new Map<string, LinkAnswer>()
  const work = async (): Promise<void> => {
    // All workers take from the same hosts.
    for (const own of hosts) for (const url of own) answers.set(url, await ask(url, asking))
  }
  await Promise.all(Array.from({ length: sitesAtOnce }, work))
  return answers
}

const sitesAtOnce = 4
