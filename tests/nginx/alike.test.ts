import { expect, test } from 'vitest'
import { askPort, essenceOf, type Asked } from '../support/asking.ts'
import { newer, workbench } from './workbench.ts'

const takesBrotli = { 'Accept-Encoding': 'gzip, br' }
const takesGzip = { 'Accept-Encoding': 'gzip' }
const get = (path: string, headers: Record<string, string> = {}): Asked => ({ path, headers })

/** Every kind of file, as it is and in each encoding. */
const wholeFiles = Object.keys(newer).flatMap((name) => {
  const path = `/${encodeURI(name)}`.replace(/index\.html$/, '')
  if (path === '/' || /^\/\.|404|410/.test(path)) return []
  return [get(path), get(path, takesGzip), get(path, takesBrotli), { path, method: 'HEAD' }]
})

const form = (headers: Record<string, string>, body: string): Asked => ({
  path: '/intake/',
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  body,
})

/** What both must answer in the same way. */
const table: Asked[] = [
  ...wholeFiles,
  get('/'),
  get('/', { 'Accept-Language': 'en' }),
  get('/index.html'),
  get('/it/?from=mail'),
  get('/open-data/calls.json?x=1'),
  get('/it/luoghi'),
  get('/it/luoghi?a=b'),
  get('/it/vecchia/'),
  get('/en/away/'),
  // Withdrawn, unknown, hidden.
  get('/it/notizie/via/'),
  get('/it/notizie/via'),
  get('/en/news/gone/', takesBrotli),
  get('/it/no/'),
  get('/en/no/', takesGzip),
  get('/no.html'),
  get('/_astro/'),
  get('/_astro/none.1.css'),
  get('/it/404.html'),
  get('/en/404.html'),
  get('/it/410/notizie/via/'),
  get('/it/410/notizie/via/index.html'),
  get('/.release/redirects.json'),
  get('/.hidden'),
  get('/it/.git/config'),
  get('/it/lunga/index.html.br'),
  get('/it/lunga/index.html.gz'),
  get('/_astro/b.5678.css.br'),
  get('/current'),
  get('/portal.db'),
  get('/manifests/2.json'),
  get('//it/'),
  get('/it//luoghi/'),
  get('/it/..;/secret'),
  // Parts and conditions.
  get('/it/lunga/', { Range: 'bytes=3-5' }),
  get('/documents/avviso.pdf', { Range: 'bytes=-4' }),
  get('/it/lunga/', { 'If-None-Match': '"other"' }),
  get('/it/lunga/', { 'If-None-Match': '*' }),
  get('/it/lunga/', { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }),
  // Files that are named after what they hold, and those beside the release.
  get('/_astro/old.1111.js'),
  get('/_astro/old.1111.js', takesGzip),
  get('/pagefind/it/pagefind.js'),
  get('/pagefind/it/pagefind.js', takesGzip),
  get('/pagefind/it/pagefind-entry.json?ts=1'),
  get('/pagefind/it/fragment/it_abc.pf_fragment', takesBrotli),
  get('/pagefind/it/none.pf_index'),
  get('/pagefind/../portal.db'),
  get(`/share/${'a'.repeat(20)}.png`),
  get(`/share/${'b'.repeat(20)}.png`),
  get('/share/none.png'),
  // What readers send, and what nobody may.
  ...['POST', 'PUT', 'DELETE', 'OPTIONS'].map((method) => ({ path: '/it/', method })),
  { path: '/_astro/a.1234.css', method: 'POST', body: 'x' },
  get('/intake/'),
  form({}, 'page=%2Fit%2Fluoghi%2F&language=it&answer=yes'),
  form({}, 'page=%2Fit%2Fluoghi%2F&language=en&answer=never'),
  form({ Origin: 'https://other.example' }, 'page=%2Fit%2F&language=it&answer=yes'),
  form({}, 'x'.repeat(20_000)),
  { path: '/intake/', method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } },
]

test('nginx answers as the portal’s own server does', async () => {
  const { own, nginx } = await workbench()
  const differences = []
  for (const asked of table) {
    const [one, other] = [essenceOf(await askPort(own, asked)), essenceOf(await askPort(nginx.port, asked))]
    const unlike = Object.keys(one).filter((name) => one[name] !== other[name])
    const told = unlike.map((name) => `${name}: ${String(one[name])} / ${String(other[name])}`)
    if (unlike.length > 0)
      differences.push(`${asked.method ?? 'GET'} ${asked.path} ${JSON.stringify(asked.headers)} ${told.join('; ')}`)
  }
  process.stdout.write(`${table.length} requests put to both servers\n`)

  expect(differences).toEqual([])
}, 120_000)
