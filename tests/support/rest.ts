/** Speaks with a running CMS over REST, as somebody who is logged in. */
export interface Rest {
  get: (path: string) => Promise<unknown>
  send: (method: 'POST' | 'PATCH', path: string, body: object) => Promise<{ doc: { id: string } }>
}

/**
 * Logs in.
 * @throws when the CMS refuses anything, with what it says
 */
export async function logIn(cms: string, email: string, password: string): Promise<Rest> {
  const call = async (method: string, path: string, body?: object, token?: string): Promise<unknown> => {
    const answer = await fetch(`${cms}/api/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }
  const { token } = (await call('POST', 'users/login', { email, password })) as { token: string }
  return {
    get: (path) => call('GET', path, undefined, token),
    send: async (method, path, body) => {
      // Who changes content says which state of it they read.
      const read =
        method === 'PATCH' ? ((await call('GET', reading(path), undefined, token)) as { basedOn?: string }) : {}
      const state = read.basedOn === undefined ? {} : { basedOn: read.basedOn }
      return (await call(method, path, { ...body, ...state }, token)) as { doc: { id: string } }
    },
  }
}

/** The address at which is read what is changed at another. */
function reading(path: string): string {
  const [document = '', query = ''] = path.split('?')
  const locale = new URLSearchParams(query).get('locale')
  return `${document}?draft=true&depth=0${locale === null ? '' : `&locale=${locale}`}`
}
