import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describeTrouble } from '../../../site/release/trouble.ts'
import { goal, withPortal, type Portal } from '../ground/portal.ts'
import { proxyTo } from '../ground/proxy.ts'
import { pause } from '../ground/wait.ts'
import { hasTime, type Setting, type Trial } from '../trial.ts'

/** Milliseconds for which the database is away. */
const away = 20_000

/** A database that goes away while something is published, and comes back: locked on SQLite, cut off on MongoDB. */
export const database: Trial = {
  name: 'database',
  run: async (setting) => {
    const proxy = setting.mongodb === '' ? null : await proxyTo(setting.mongodb)
    const through: Setting = proxy === null ? setting : { ...setting, mongodb: proxy.url }
    const outcome = await withPortal(through, async (portal) => {
      const { newsroom, publisher, untilLive, wrongs } = portal
      for (let round = 0; round < (setting.isLong ? 10 : 1) && hasTime(setting, goal); round += 1) {
        const { length } = publisher.printed
        // The publisher is held up, so that it finds the database away with something to do.
        publisher.signal('SIGSTOP')
        await newsroom.save(round)
        const comeBack = proxy === null ? lock(portal) : cut(proxy)
        publisher.signal('SIGCONT')
        await pause(away)
        comeBack()
        await untilLive(`round ${round}, when the database is back`)
        const news = publisher.printed.slice(length)
        const sentence = describeTrouble(proxy === null ? 'SQLITE_BUSY' : 'MongoError', 'en')
        if (!news.includes(sentence)) wrongs.push(`round ${round}: the publisher did not say what is wrong:\n${news}`)
      }
    })
    await proxy?.close()
    return outcome
  },
}

/** Keeps the database file locked, as another program would; returns what sets it free. */
function lock({ ground }: Portal): () => void {
  const database = new DatabaseSync(path.join(ground.dataDir, 'portal.db'), { timeout: 10_000 })
  database.exec('begin immediate')
  return () => {
    database.exec('rollback')
    database.close()
  }
}

function cut(proxy: Awaited<ReturnType<typeof proxyTo>>): () => void {
  proxy.cut()
  return proxy.comeBack
}
