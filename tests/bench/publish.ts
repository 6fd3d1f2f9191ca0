/** What the trial needs of a running portal: its addresses and a log-in that may publish. */
export interface Target {
  portal: string
  cms: string
  email: string
  password: string
}

/**
 * How long it takes from asking over REST to publish a news item until the portal serves its new text.
 * @returns milliseconds of each of `count` publishes
 */
export async function benchPublish({ portal, cms, email, password }: Target, count = 20): Promise<number[]> {
  const login = await ask(`${cms}/api/users/login`, 'POST', { email, password })
  const headers = { Authorization: `JWT ${String(login['token'])}` }
  const { docs } = await ask(`${cms}/api/news?limit=1&locale=it`, 'GET', undefined, headers)
  const [item] = Array.isArray(docs) ? (docs as { id: string; slug: string }[]) : []
  if (item === undefined) throw new Error('There is no news item to publish.')
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const summary = `Misura ${index + 1} di ${count}, ${Date.now()}`
    const begun = performance.now()
    await ask(`${cms}/api/news/${item.id}?locale=it`, 'PATCH', { summary, _status: 'published' }, headers)
    while (!(await text(`${portal}/it/notizie/${item.slug}/`)).includes(summary)) await pause(10)
    times.push(Math.round(performance.now() - begun))
    await pause(Math.random() * 400)
  }
  return times
}

async function ask(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Record<string, unknown>
}

const text = async (url: string): Promise<string> => (await fetch(url)).text()

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
