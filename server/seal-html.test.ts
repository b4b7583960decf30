import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '@/server/content-security-policy'
import { sealHtml } from '@/server/seal-html'
import { answerHtml, nonceOf, openFrontDoor } from '@/server/testing'

const NONCE = 'Zm9vYmFyYmF6cXV4MTIzNA'
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('sealing a page', () => {
  test('is not led astray by tags that stand in an attribute', () => {
    const { html, inline } = sealHtml(
      `<img alt="<script>" title='<style>'><a title="x > y">z</a><script nonce="${NONCE}">own()</script>`,
      NONCE,
    )
    expect(html).toContain('<script>own()</script>')
    expect(inline).toEqual({ scripts: [hashOf('own()')], styles: [] })
  })

  test('allows the scripts and styles that carry the nonce by their hash and drops the nonce', () => {
    const { html, inline } = sealHtml(
      `<style nonce="${NONCE}">p{}</style><script nonce="${NONCE}" id="a">one()</script><script src="/x.js" nonce="${NONCE}"></script>`,
      NONCE,
    )
    expect(html).toBe(
      '<style>p{}</style><script id="a">one()</script><script src="/x.js"></script>',
    )
    expect(inline).toEqual({ scripts: [hashOf('one()')], styles: [hashOf('p{}')] })
  })

  test.each([
    '<script>evil()</script>',
    '<script nonce="">evil()</script>',
    '<script nonce="guess">evil()</script>',
    '<script nonce=guess>evil()</script>',
    '<style>*{display:none}</style>',
  ])('allows nothing that was injected: %s', (injected) => {
    const { html, inline } = sealHtml(`${injected}<script nonce="${NONCE}">own()</script>`, NONCE)
    expect(html).toBe(`${injected}<script>own()</script>`)
    expect(inline).toEqual({ scripts: [hashOf('own()')], styles: [] })
  })

  test('allows no script that an unclosed injected one swallowed', () => {
    const { inline } = sealHtml(`<script>evil()//<script nonce="${NONCE}">own()</script>`, NONCE)
    expect(inline.scripts).toEqual([])
  })

  test('hashes the script as it will be sent, its copies of the nonce replaced in length', () => {
    const { html, inline } = sealHtml(
      `<script nonce="${NONCE}">push("${NONCE}","ü")</script><p>${NONCE}</p>`,
      NONCE,
    )
    const text = `push("${'x'.repeat(NONCE.length)}","ü")`
    expect(html).toBe(`<script>${text}</script><p>${'x'.repeat(NONCE.length)}</p>`)
    expect(inline.scripts).toEqual([hashOf(text)])
  })
})

describe('the policy', () => {
  const live = { isDevelopment: false, isSecure: true }

  test('of a kept page names hashes and no nonce; of a personal page its own nonce', async () => {
    const { ask } = await openFrontDoor((request, response) => {
      answerHtml(response, `<script nonce="${nonceOf(request)}">own()</script>`)
    })
    const kept = await ask('/')
    const personal = [await ask('/cart'), await ask('/cart')]

    expect(kept.text).toBe('<script>own()</script>')
    expect(kept.headers['content-security-policy']).toContain(
      `script-src 'self' ${hashOf('own()')};`,
    )
    const nonces = personal.map((page) => /nonce="([\w-]{22})"/.exec(page.text)?.[1])
    expect(new Set(nonces).size).toBe(2)
    for (const [index, page] of personal.entries()) {
      expect(page.headers['content-security-policy']).toContain(
        `script-src 'self' 'nonce-${nonces[index]}';`,
      )
    }
  })

  test('is strict', () => {
    const policy = contentSecurityPolicy({ scripts: [], styles: [] }, live)
    expect(policy).not.toMatch(/unsafe|\*|http:/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain('upgrade-insecure-requests')
  })
})
