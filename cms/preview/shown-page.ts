/** A place where one page after the other is shown, without a flash between them. */
export interface ShownPage {
  /** Shows a page in the place of the one before, at the height to which that was scrolled. */
  show: (html: string) => Promise<void>
}

/**
 * Makes a place for pages inside an element. Nothing in them runs: they are read as they are without scripts, and
 * their links open in a window of their own.
 */
export function shownPage(within: HTMLElement | null): ShownPage {
  const frames = [newFrame(), newFrame()] as const
  within?.replaceChildren(...frames)
  let front = 0
  return {
    show: async (html) => {
      const [before, after] = front === 0 ? frames : ([frames[1], frames[0]] as const)
      const isLoaded = new Promise((resolve) => after.addEventListener('load', resolve, { once: true }))
      after.srcdoc = html
      await isLoaded
      after.contentWindow?.scrollTo(0, before.contentWindow?.scrollY ?? 0)
      after.contentDocument?.addEventListener('click', openLinkApart)
      after.className = ''
      before.className = 'behind'
      front = 1 - front
    },
  }
}

function newFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.className = 'behind'
  frame.title = 'Anteprima / Preview'
  return frame
}

function openLinkApart(event: MouseEvent): void {
  // What was clicked belongs to another document, with classes of its own.
  const link = (event.target as Element | null)?.closest('a')
  const href = link?.getAttribute('href')
  if (!href || href.startsWith('#')) return
  event.preventDefault()
  window.open(href, '_blank', 'noopener')
}
