/** Makes the slug of a title: lower case, accents dropped, words joined by hyphens, at most 80 characters. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return (words ?? []).join('-').slice(0, 80).replace(/-$/, '')
}
