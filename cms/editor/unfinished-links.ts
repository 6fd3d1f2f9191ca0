/** What the editor writes where an address is still to come. */
const noAddress = ['', 'http://', 'https://']

/**
 * A stored text in which what is no link yet is plain words: the editor makes a link before anybody says where to, and
 * leaves it there when nobody does.
 */
export function withoutUnfinishedLinks<Value>(node: Value): Value {
  if (typeof node !== 'object' || node === null) return node
  const parts = Object.entries(node).map(([name, part]): [string, unknown] => [
    name,
    name === 'root'
      ? withoutUnfinishedLinks(part)
      : name === 'children' && Array.isArray(part)
        ? childrenOf(part)
        : part,
  ])
  // The same node with other children is a node of the same kind.
  return Object.fromEntries(parts) as Value
}

function childrenOf(children: readonly unknown[]): unknown[] {
  return children.flatMap((child) => {
    const node = withoutUnfinishedLinks(child)
    return isUnfinished(node) ? node.children : [node]
  })
}

function isUnfinished(node: unknown): node is { children: unknown[] } {
  if (!isRecord(node) || (node['type'] !== 'link' && node['type'] !== 'autolink')) return false
  const fields = node['fields']
  if (!Array.isArray(node['children']) || !isRecord(fields)) return false
  if (fields['linkType'] === 'internal') return fields['doc'] === null || fields['doc'] === undefined
  return typeof fields['url'] !== 'string' || noAddress.includes(fields['url'].trim())
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
