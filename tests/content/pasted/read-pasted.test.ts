import { expect, test } from 'vitest'
import { readPasted } from '../../../content/pasted/read-pasted.ts'
import { richText } from '../../../content/rich-text.ts'
import { markupOf } from '../../support/markup-of.ts'

const read = (html: string) => readPasted(markupOf(html))
const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] })
const list = (ordered: boolean, ...items: string[]) => ({
  type: 'list',
  ordered,
  items: items.map((item) => [text(item)]),
})

const fromWord = `
<p class=MsoTitle><b>Bando&nbsp;voucher</b></p>
<p class=MsoNormal style='color:red;font-family:"Calibri"'>Un <b>voucher</b> per&nbsp;chi <u>produce</u><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Macchine<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Corsi</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Si misura</p>
<p class=MsoNormal>Togli <del>via</del>questo<span style='mso-hide:all'>nascosto</span></p>`

test('a text from Word keeps its title, words and lists, and nothing else', () => {
  const body = read(fromWord)

  expect(body).toEqual([
    { type: 'heading', level: 1, children: [text('Bando voucher')] },
    { type: 'paragraph', children: [text('Un '), { ...text('voucher'), bold: true }, text(' per chi produce')] },
    list(false, 'Macchine', 'Corsi'),
    list(true, 'Si misura'),
    paragraph('Togli questo'),
  ])
  expect(richText.safeParse(body).success).toBe(true)
})

test('a text from Google Docs is as bold as its styles say, and its links lead where they were meant to', () => {
  const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1><span
    style="font-weight:400">Titolo</span></h1><p><span style="font-weight:700">Forte</span><span
    style="font-style:italic"> obliquo</span> <a href="https://www.google.com/url?q=https://example.org/a%3Fb%3D1&amp;sa=D"
    style="text-decoration:none"><span style="color:#1155cc">qui</span></a></p><br><ul><li aria-level="1"><p>uno</p></li>
    <ul><li aria-level="2"><p>dentro</p></li></ul></ul></b><br class="Apple-interchange-newline">`

  expect(read(html)).toEqual([
    { type: 'heading', level: 1, children: [text('Titolo')] },
    {
      type: 'paragraph',
      children: [
        { ...text('Forte'), bold: true },
        { ...text(' obliquo '), italic: true },
        { type: 'link', to: { url: 'https://example.org/a?b=1' }, children: [text('qui')] },
      ],
    },
    list(false, 'uno', 'dentro'),
  ])
})

test.each([
  ['h1', 1],
  ['h2', 1],
  ['h3', 2],
  ['h4', 2],
  ['h6', 2],
])('a heading %s becomes one of level %i', (name, level) => {
  expect(read(`<${name}><strong>A</strong></${name}>`)).toEqual([{ type: 'heading', level, children: [text('A')] }])
})

test.each([
  ['an image', '<p><img src="data:image/png;base64,AAAA" alt="x"></p><p><img src="https://x.example/a.png"></p>'],
  ['empty paragraphs', '<p>&nbsp;</p><div><br></div><p>\u200b</p>'],
  [
    'what a page does by itself',
    '<script>a()</script><style>p{}</style><svg><text>x</text></svg><iframe src="x"></iframe>',
  ],
  ['what a page hides', '<p hidden>a</p><p style="display: none">b</p><span aria-hidden="true">c</span>'],
])('of %s nothing is left', (_, html) => {
  expect(read(html)).toEqual([])
})

test('two breaks end a paragraph, one does not, and underlined, struck and coloured words are words', () => {
  expect(read('<u>Uno</u><br><s>due</s><br><br><font color="red">tre</font>')).toEqual([
    { type: 'paragraph', children: [text('Uno'), { type: 'break' }, text('due')] },
    paragraph('tre'),
  ])
})

test('dots that somebody typed make a list, and a quotation of two paragraphs is one', () => {
  expect(read('<p>• uno</p><p>· due</p><blockquote><p>Si misura.</p><p>Si taglia.</p></blockquote>')).toEqual([
    list(false, 'uno', 'due'),
    { type: 'quote', children: [text('Si misura.'), { type: 'break' }, text('Si taglia.')] },
  ])
})

test('a link is one whatever its words look like, and one that leads nowhere is only its words', () => {
  const html = '<p>Vedi <a href="mailto:a@example.org"> chi <b>risponde</b> </a><a href="javascript:a()">qui</a></p>'

  expect(read(html)).toEqual([
    {
      type: 'paragraph',
      children: [
        text('Vedi '),
        {
          type: 'link',
          to: { url: 'mailto:a@example.org' },
          children: [text('chi '), { ...text('risponde'), bold: true }],
        },
        text(' qui'),
      ],
    },
  ])
})

test('a table keeps its cells as words, and one that arranges a page is taken apart', () => {
  const cells =
    '<tr><th>Spesa</th><th><p>Parte</p></th></tr><tr><td>Corsi <b>brevi</b></td><td>50%</td></tr><tr><td colspan="2">Fine</td><td>Qui</td></tr>'

  expect(read(`<table><caption>Quanto</caption><tbody>${cells}</tbody></table>`)).toEqual([
    {
      type: 'table',
      caption: 'Quanto',
      rows: [
        ['Spesa', 'Parte', ''],
        ['Corsi brevi', '50%', ''],
        ['Fine', '', 'Qui'],
      ],
    },
  ])
  expect(
    read(
      `<table><tr><td>Uno<table><tr><td>due</td></tr></table></td><td></td></tr><tr><td>tre</td><td></td></tr></table>`,
    ),
  ).toEqual([paragraph('Uno'), paragraph('due'), paragraph('tre')])
})
