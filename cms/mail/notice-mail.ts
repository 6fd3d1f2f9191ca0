import type { Label } from '../labels.ts'
import { formPath } from '../notices/form-path.ts'
import { noticeWords } from '../notices/words.ts'
import type { Notice } from '../payload-types.ts'
import { escapeHtml, type Message } from './messages.ts'

const words = {
  it: { open: 'Apri in redazione', why: 'Ricevi questa mail perché lavori nella redazione del portale.' },
  en: { open: 'Open it in the newsroom', why: 'You get this mail because you work in the newsroom of the portal.' },
} as const

/** The mail that tells somebody of a notice, in the language of their admin. */
export function noticeMail(notice: Notice, name: string, language: keyof Label, cmsUrl: string): Message {
  const { what, title, by, locale, text } = notice
  const sentence = noticeWords[what][language]({ title: title ?? '', by: by ?? '', locale: locale ?? null })
  const link = escapeHtml(`${cmsUrl}${formPath(notice)}`)
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '')
  const quote = lines.length === 0 ? '' : `<blockquote>${lines.map(escapeHtml).join('<br>')}</blockquote>`
  const say = words[language]
  return {
    subject: `Manifattura Milano: ${sentence}`,
    html: `<div lang="${language}"><p>${escapeHtml(name)},</p><p>${escapeHtml(sentence)}</p>${quote}<p><a href="${link}">${say.open}</a></p><p><small>${say.why}</small></p></div>`,
  }
}
