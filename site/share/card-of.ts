import { windowAt } from '../../content/call-state.ts'
import type { Call, CurrentCall } from '../../content/call.ts'
import type { Contents } from '../../content/contents.ts'
import type { Kind } from '../../content/kinds.ts'
import type { Address } from '../../content/paths.ts'
import { focusIn, type Picture } from '../../content/picture.ts'
import type { Translate } from '../../i18n/translate.ts'
import { toolPath } from '../components/drawings/tool-path.ts'
import { longGraduations } from '../components/ruler/graduations.ts'
import { dayLength, positionOf, widened } from '../components/ruler/scale.ts'
import { formatInstant, formatPartialDate } from '../components/time/dates.ts'
import type { Lookup, Source } from '../source/source.ts'
import { siteCard, type ShareCard, type ShareDrawing } from './card.ts'

interface Page {
  address: Address
  source: Source
  t: Translate
  pictures: Lookup<Picture>
}

/**
 * What the image says with which a page is shared.
 * @param title the page's own; without it the page is the portal's first
 */
export function cardOf({ address, source, t, pictures }: Page, title: string | undefined): ShareCard {
  const name = t('site.name')
  if (title === undefined) return { ...siteCard(name), name, title: source.settings.claim }
  const plain: ShareCard = { name, label: null, title, foot: null, drawing: { kind: 'ruler' } }
  if (address.view !== 'document') return plain
  const document = source.find(address.kind, address.slug)
  if (document === undefined) return plain
  const isExample = isCall(document) && document.record === 'current' && document.example
  return {
    name,
    label: t(`section.${address.kind}`),
    title: isExample ? t('call.exampleTitle', { title }) : title,
    foot: footOf(document, source, t),
    drawing: drawingOf(address.kind, document, source, t, pictures),
  }
}

type Document = Contents[Kind]

function isCall(document: Document): document is Call {
  return 'record' in document
}

function footOf(document: Document, source: Source, t: Translate): string | null {
  const tag = t('locale.format')
  if (isCall(document)) return document.record === 'current' ? deadlineOf(document, source.now, t) : null
  if ('starts' in document && document.starts !== null) return formatInstant(document.starts, t)
  if ('date' in document && document.date !== null) return formatPartialDate(document.date, tag)
  if ('period' in document && document.period !== null) return formatPartialDate(document.period, tag)
  return 'address' in document ? document.address : null
}

function deadlineOf(call: CurrentCall, now: number, t: Translate): string {
  const { closes } = windowAt(call, now)
  return closes === null ? t('call.whileFundsLast') : `${t('call.closesOn')}: ${formatInstant(closes, t)}`
}

function drawingOf(
  kind: Kind,
  document: Document,
  { now }: Source,
  t: Translate,
  pictures: Page['pictures'],
): ShareDrawing {
  if (isCall(document)) return document.record === 'current' ? windowOf(document, now, t) : { kind: 'ruler' }
  const image = 'image' in document ? document.image : null
  const picture = image === null ? undefined : pictures.get(image.id)
  if (image !== null && picture !== undefined) return { kind: 'picture', hash: picture.hash, focus: focusIn(image) }
  return kind === 'stories' || kind === 'news' ? { kind: 'tool-path', ...toolPath(document.id) } : { kind: 'ruler' }
}

/** The window alone, without today: the same tomorrow. */
function windowOf(call: CurrentCall, now: number, t: Translate): ShareDrawing {
  const { opens, closes } = windowAt(call, now)
  const from = Date.parse(opens)
  const to = closes === null ? from + 60 * dayLength : Date.parse(closes)
  const stretch = widened({ from, to }, 0.06, 0.12)
  return {
    kind: 'window',
    graduations: longGraduations(stretch, t('locale.format')),
    from: positionOf(from, stretch),
    to: positionOf(to, stretch),
    hasEnd: closes !== null,
  }
}
