import { buffer } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { readPdf } from './read-pdf.ts'

/** Bytes of memory that this process may take. */
const most = 1_000_000_000

// A stream of 20 MB can unpack to gigabytes in one step: another thread has to look.
new Worker(`setInterval(() => process.memoryUsage.rss() > ${most} && process.kill(process.pid, 'SIGKILL'), 50)`, {
  eval: true,
}).unref()

process.stdout.write(JSON.stringify(await readPdf(new Uint8Array(await buffer(process.stdin)))), () => process.exit())
