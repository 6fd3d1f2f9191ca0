import { createHmac } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { EnvironmentError, readEnvironment, root } from '../../environment.ts'

const secret = 'a-secret-of-more-than-32-characters'

/** Reads settings with a secret, so that none is made in the data folder. */
const read = (variables: Record<string, string> = {}) => readEnvironment({ PAYLOAD_SECRET: secret, ...variables })

/** What the refusal of settings says. */
function refusalOf(variables: Record<string, string>): string {
  try {
    readEnvironment({ PAYLOAD_SECRET: secret, ...variables })
    return 'accepted'
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
}

test('without any setting everything runs on this machine', () => {
  expect(read()).toEqual({
    portalPort: 4321,
    cmsPort: 3000,
    portalUrl: 'http://localhost:4321',
    cmsUrl: 'http://localhost:3000',
    dataDir: path.join(root, '.data'),
    databaseUrl: `file:${path.join(root, '.data/portal.db')}`,
    secret,
    intakeKey: createHmac('sha256', secret).update('intake').digest('hex'),
    adminEmail: 'admin@localhost.localdomain',
    adminPassword: undefined,
    smtpUrl: undefined,
    mailFrom: 'manifattura-milano@localhost.localdomain',
    isProduction: false,
    isPortalLocal: true,
  })
})

test('a setting that is empty counts as absent', () => {
  const names = [
    'PORTAL_PORT',
    'CMS_PORT',
    'PORTAL_URL',
    'CMS_URL',
    'DATA_DIR',
    'DATABASE_URL',
    'ADMIN_EMAIL',
    'ADMIN_PASSWORD',
    'SMTP_URL',
    'MAIL_FROM',
  ]

  expect(read(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(read())
})

test('the addresses follow from the ports', () => {
  const { portalUrl, cmsUrl } = read({ PORTAL_PORT: '8080', CMS_PORT: '8081' })

  expect([portalUrl, cmsUrl]).toEqual(['http://localhost:8080', 'http://localhost:8081'])
})

test('the database lies in the data folder', () => {
  expect(read({ DATA_DIR: '/srv/portal' }).databaseUrl).toBe('file:/srv/portal/portal.db')
})

test.each([
  ['PORTAL_PORT', '0'],
  ['PORTAL_PORT', '65536'],
  ['PORTAL_PORT', '80.5'],
  ['CMS_PORT', 'three'],
  ['PORTAL_URL', 'portal.example'],
  ['PORTAL_URL', 'ftp://portal.example'],
  ['PORTAL_URL', 'https://portal.example/'],
  ['PORTAL_URL', 'https://portal.example/it'],
  ['PORTAL_URL', 'https://portal.example?a=b'],
  ['PORTAL_URL', 'https://Portal.Example'],
  ['CMS_URL', 'https://cms.example/admin'],
  ['DATABASE_URL', 'postgres://localhost/portal'],
  ['PAYLOAD_SECRET', 'short'],
  ['ADMIN_EMAIL', 'nobody'],
  ['ADMIN_PASSWORD', 'elevenchars'],
  ['SMTP_URL', 'http://mail.example'],
  ['MAIL_FROM', 'Manifattura'],
])('%s may not be %s, and the refusal names it', (name, value) => {
  expect(refusalOf({ [name]: value })).toMatch(new RegExp(`^${name}: .+$`))
})

test('all that is wrong is said at once, a line each', () => {
  expect(refusalOf({ PORTAL_PORT: '0', ADMIN_EMAIL: 'nobody' }).split('\n')).toHaveLength(2)
})

test('the two ports must differ', () => {
  expect(refusalOf({ PORTAL_PORT: '3000' })).toMatch(/^CMS_PORT: /)
})

test.each(['PORTAL_URL', 'CMS_URL'])('a public %s needs a secret of its own', (name) => {
  expect(refusalOf({ [name]: 'https://manifattura.example', PAYLOAD_SECRET: '' })).toMatch(/^PAYLOAD_SECRET: /)
  expect(read({ [name]: 'https://manifattura.example' }).isProduction).toBe(true)
})

test.each([
  'http://localhost:8080',
  'http://127.0.0.1',
  'http://127.1.2.3:8080',
  'http://[::1]:8080',
  'https://localhost',
])('%s is this machine', (url) => {
  expect(read({ PORTAL_URL: url, CMS_URL: url })).toMatchObject({ isProduction: false, isPortalLocal: true })
})

test.each([
  'http://localhost.example',
  'http://128.0.0.1',
  'http://127.0.0.1.example',
  'http://192.168.1.5',
  'http://0.0.0.0:4321',
  'http://[::2]',
])('%s is not only this machine', (url) => {
  expect(read({ PORTAL_URL: url })).toMatchObject({ isProduction: true, isPortalLocal: false })
})

test('examples may be loaded while the portal is local, whatever the address of the CMS', () => {
  expect(read({ CMS_URL: 'https://cms.example' })).toMatchObject({ isProduction: true, isPortalLocal: true })
})

test('a local installation makes its secret once, for its owner alone', () => {
  const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'environment-')), 'data')
  onTestFinished(() => rmSync(path.dirname(dataDir), { recursive: true }))
  const first = readEnvironment({ DATA_DIR: dataDir }).secret

  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(readEnvironment({ DATA_DIR: dataDir }).secret).toBe(first)
  expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
})

test('a secret that is given is not written down', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'environment-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  read({ DATA_DIR: dataDir })

  expect(existsSync(path.join(dataDir, 'secret'))).toBe(false)
})
