import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { Environment } from '../../environment.ts'

/** Sends mail by SMTP; without `SMTP_URL` every mail is written to the folder `mail` of the data. */
export function mailTransport({
  smtpUrl,
  mailFrom,
  dataDir,
}: Pick<Environment, 'smtpUrl' | 'mailFrom' | 'dataDir'>): EmailAdapter {
  const folder = path.join(dataDir, 'mail')
  const smtp = smtpUrl === undefined ? undefined : createTransport(smtpUrl)
  const sender = { address: mailFrom, name: 'Manifattura Milano' }
  return () => ({
    name: smtp === undefined ? 'mail-folder' : 'smtp',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: async (message) => {
      const mail: SendMailOptions = { from: sender, ...message }
      if (smtp !== undefined) return smtp.sendMail(mail)
      mkdirSync(folder, { recursive: true })
      const written = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail)
      const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`)
      return writeFile(file, written.message as Buffer)
    },
  })
}
