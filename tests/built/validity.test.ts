import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { pages } from './pages.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Our own files need no seal: whoever could change them could change the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles are the documents' own (at most 120 characters) and are not cut for search engines.
    'long-title': 'off',
    // React writes names, empty elements and what is only there or not in its own way; they mean the same.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
  },
})

test('every page is valid HTML', async () => {
  const faults = new Map<string, string[]>()
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path)
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId}: ${message}`
      faults.set(fault, [...(faults.get(fault) ?? []), `${path}:${line}:${column}`])
    }
  }

  expect([...faults].map(([fault, places]) => `${fault} (${places.length} times, first ${places[0]})`)).toEqual([])
})
