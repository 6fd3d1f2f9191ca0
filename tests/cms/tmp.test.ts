import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCms, type TestCms } from '../support/cms.ts'
let cms: TestCms
beforeAll(async () => { cms = await startCms() })
afterAll(() => cms.stop())
test('x', async () => {
  const admin = await cms.login('administrator')
  for (let i = 0; i < 3; i++) {
    const a = await cms.rest('POST', '/users/forgot-password', { body: { email: admin.user.email } })
    console.log('TMP forgot', a.status)
    for (let j = 0; j < 4; j++) {
      try { await cms.login('author'); console.log('TMP login ok') } catch (e) { console.log('TMP login failed', String(e)) }
    }
    console.log('TMP count', (await cms.payload.count({ collection: 'users' })).totalDocs)
  }
})
