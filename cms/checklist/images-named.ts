/** The ids of the images that a document of the CMS names, beside its text and in it. */
export function imagesNamed({ image, body }: { image?: unknown; body?: unknown }): string[] {
  return [...(typeof image === 'string' ? [image] : []), ...figuresIn(body)]
}

function figuresIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('blockType' in node && node.blockType === 'figure')
    return 'image' in node && typeof node.image === 'string' ? [node.image] : []
  return Object.values(node).flatMap(figuresIn)
}
