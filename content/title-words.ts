import { longestSearch } from './search-words.ts'

/** What the last letter of an Italian word may be written with. */
const accents: Partial<Record<string, readonly string[]>> = {
  a: ['à'],
  e: ['è', 'é'],
  i: ['ì'],
  o: ['ò'],
  u: ['ù'],
}

/**
 * The words that a title must hold to be found, each in every spelling that a database would take for another word:
 * with the accent that was left out at its end or without the one that was written, and with a great or small letter
 * where that has an accent.
 */
export function titleWords(search: string): string[][] {
  const words =
    search
      .slice(0, longestSearch)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words)].map(spellingsOf)
}

function spellingsOf(word: string): string[] {
  const plain = word.normalize('NFD').replaceAll(/\p{Mark}/gu, '')
  const accented = (accents[word.at(-1) ?? ''] ?? []).map((last) => word.slice(0, -1) + last)
  const forms = [word, plain, ...accented]
  // SQLite tells great letters from small ones beyond those of English.
  const cases = forms.flatMap((form) =>
    /[^a-z0-9]/.test(form) ? [form.toUpperCase(), form.charAt(0).toUpperCase() + form.slice(1)] : [],
  )
  return [...new Set([...forms, ...cases])]
}
