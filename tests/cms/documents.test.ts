import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { faultsOf } from '../support/editing.ts'
import { officeFile, pdf, signed, upload, zipOf } from '../support/files.ts'

let cms: TestCms
let author: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  author = await cms.login('author')
})
afterAll(() => cms.stop())

const stored = z.object({ doc: z.object({ filename: z.string(), mimeType: z.string() }) })
const pem = Buffer.from(`-----BEGIN PKCS7-----\n${signed.toString('base64')}\n-----END PKCS7-----\n`)

test.for([
  ['bando.pdf', pdf, 'application/pdf', 'application/pdf'],
  ['modulo.odt', officeFile('odt'), 'application/octet-stream', 'application/vnd.oasis.opendocument.text'],
  ['tabella.ods', officeFile('ods'), '', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['modulo.docx', officeFile('docx'), '', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['tabella.XLSX', officeFile('xlsx'), '', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['firmato.pdf.p7m', signed, 'application/pkcs7-mime', 'application/pkcs7-mime'],
  ['firmato-2.pdf.p7m', signed, 'application/x-pkcs7-mime', 'application/pkcs7-mime'],
  ['firmato-3.pdf.p7m', signed, 'application/octet-stream', 'application/pkcs7-mime'],
  ['firmato-4.pdf.p7m', pem, '', 'application/pkcs7-mime'],
  ['firmato-5.pdf.p7m', Buffer.from(signed.toString('base64')), '', 'application/pkcs7-mime'],
] as const)('%s is taken, whatever type the browser says', async ([name, data, type, expected]) => {
  const answer = await upload(cms, author, { name, data, type })

  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  expect(stored.parse(answer.body).doc).toMatchObject({ mimeType: expected })
})

test.for([
  ['finto.pdf', Buffer.from('<html><script>alert(1)</script></html>'), /non è un vero file \.pdf/],
  ['tronco.pdf', pdf.subarray(0, 60), /non è un vero file \.pdf/],
  ['tabella.pdf', officeFile('xlsx'), /non è un vero file \.pdf/],
  ['testo.docx', officeFile('odt'), /non è un vero file \.docx/],
  ['archivio.odt', zipOf({ 'a.txt': 'a' }), /non è un vero file \.odt/],
  ['finto.p7m', pdf, /non è un vero file \.p7m/],
  ['altro.p7m', Buffer.from('MIIB nothing of the kind'), /non è un vero file \.p7m/],
  ['programma.exe', Buffer.from('MZ'), /PDF, ODT, DOCX, XLSX o ODS/],
  ['bando.pdf.html', pdf, /PDF, ODT, DOCX, XLSX o ODS/],
  ['enorme.pdf', Buffer.concat([pdf, Buffer.alloc(20_000_001)]), /supera i 20 MB/],
] as const)('%s is refused at the file, with a sentence', async ([name, data, sentence]) => {
  const answer = await upload(cms, author, { name, data, type: 'application/pdf' })

  expect(answer.status).toBe(400)
  expect(faultsOf(answer)).toEqual({ file: expect.stringMatching(sentence) as string })
})

test('the sentence is in the language of whoever uploads', async () => {
  const answer = await upload(cms, author, { name: 'not.pdf', data: Buffer.from('no') }, { language: 'en' })

  expect(faultsOf(answer)['file']).toMatch(/^The content does not match the name: this is no real \.pdf file/)
})
