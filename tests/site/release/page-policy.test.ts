import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from '../../../site/release/page-policy.ts'

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function policyOf(html: string): Map<string, string> {
  const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(withPolicy(html)) ?? []
  return new Map(content.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')]))
}

const head = '<!doctype html><html><head><meta charset="utf-8"><title>x</title></head>'

test('a page may run its own scripts and show its own styles, and no others', () => {
  const policy = policyOf(
    `${head}<style data-x>p{}</style><svg><style>a{}</style></svg><script>one</script><script type="module">two</script>`,
  )

  expect(policy.get('script-src')).toBe(`'self' ${hash('one')} ${hash('two')}`)
  expect(policy.get('style-src')).toBe(`'self' ${hash('p{}')} ${hash('a{}')}`)
  expect(policy.get('default-src')).toBe("'self'")
  expect(withPolicy(head)).not.toContain('unsafe')
})

test('a style in a drawing is what its entities stand for, one of the page is what stands there', () => {
  const styles = '<svg><style>a &gt; b { }</style></svg><style>c &gt; d { }</style>'

  expect(policyOf(`${head}${styles}`).get('style-src')).toBe(`'self' ${hash('a > b { }')} ${hash('c &gt; d { }')}`)
})

test('data in a page is nothing to run', () => {
  const data = '<script type="application/ld+json">{}</script><script type="application/json" data-setting>{}</script>'

  expect(policyOf(`${head}${data}`).get('script-src')).toBe("'self'")
})

test('WebAssembly runs where the search is, and nowhere else', () => {
  expect(policyOf(`${head}<script type="application/json">"/pagefind/"</script>`).get('script-src')).toBe(
    "'self' 'wasm-unsafe-eval'",
  )
  expect(policyOf(head).get('script-src')).toBe("'self'")
})

test('the policy stands before everything that it is about', () => {
  expect(withPolicy(head)).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/)
})

test('the same text twice is named once, and a text that ends nowhere names nothing', () => {
  expect(policyOf(`${head}<style>p{}</style><style>p{}</style><script>never`).get('style-src')).toBe(
    `'self' ${hash('p{}')}`,
  )
})
