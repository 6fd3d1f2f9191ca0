/**
 * Marks the words for which a search led here, in every place: the browser itself marks the first of each alone. They
 * stand behind `#found=`, where no server sees them.
 */
export function markFoundWords(): void {
  const words = new URLSearchParams(location.hash.slice(1)).get('found')?.match(/[\p{L}\p{N}]{2,}/gu)
  const main = document.querySelector('main')
  if (!words || !main || !CSS.highlights) return
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const found = new Highlight()
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(pattern))
      found.add(
        new StaticRange({
          startContainer: text,
          startOffset: index,
          endContainer: text,
          endOffset: index + word.length,
        }),
      )
  CSS.highlights.set('found', found)
}
