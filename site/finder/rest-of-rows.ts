/**
 * The rows of the calls for which the list of all calls has no room: from the lists to which it leads for them, and
 * from the pages on which those go on.
 * @throws when one of those pages does not answer
 */
export async function restOfRows(page: ParentNode): Promise<HTMLElement[]> {
  const lists = await Promise.all(linksIn(page, '[data-rest] a').map(pagesOfList))
  return lists.flat().flatMap((list) => [...list.querySelectorAll<HTMLElement>('[data-call]')])
}

async function pagesOfList(address: string): Promise<Document[]> {
  const first = await read(address)
  return [first, ...(await Promise.all(linksIn(first, '[data-parts] a:not([aria-current])').map(read)))]
}

function linksIn(page: ParentNode, selector: string): string[] {
  return [...page.querySelectorAll(selector)].flatMap((link) => link.getAttribute('href') ?? [])
}

async function read(address: string): Promise<Document> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The calls at ${address} answer ${response.status}`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
