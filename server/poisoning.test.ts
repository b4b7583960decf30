import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { answerHtml, openFrontDoor } from '@/server/testing'

test.each(['/orders/a%00b', '/media/a.webp%00.png', '/search?q=%1B', '/api/v1/products?q=%7f'])(
  'an address with a control character is refused: %s',
  async (path) => {
    const { ask } = await openFrontDoor((_, response) => answerHtml(response, 'never'))
    expect((await ask(path)).status).toBe(400)
    expect((await ask('/search?q=two%0Alines')).status).toBe(200)
  },
)

describe('nothing of one visitor reaches another through a public page', () => {
  test.each([
    ['cookie', 'session=secret'],
    ['authorization', 'Bearer secret'],
    ['host', 'evil.example'],
    ['x-forwarded-host', 'evil.example'],
    ['x-forwarded-proto', 'https'],
    ['x-forwarded-for', '6.6.6.6'],
    ['x-forwarded-port', '666'],
    ['x-original-url', '/admin'],
    ['x-rewrite-url', '/admin'],
    ['x-middleware-rewrite', '/admin'],
    ['x-middleware-subrequest', 'src/proxy'],
    ['x-middleware-prefetch', '1'],
    ['x-invoke-path', '/admin'],
    ['x-invoke-status', '404'],
    ['x-matched-path', '/admin'],
    ['x-now-route-matches', '1'],
    ['x-nextjs-data', '1'],
    ['x-nextjs-request-id', 'poison'],
    ['x-nextjs-html-request-id', 'poison'],
    ['x-prerender-revalidate', '1'],
    ['x-stationer-client', '6.6.6.6'],
    ['x-stationer-request-id', 'poison'],
    ['x-request-id', 'poison-poison'],
    ['next-resume', '1'],
    ['next-url', '/admin'],
    ['next-action', 'abc'],
    ['next-hmr-refresh', '1'],
    ['next-router-prefetch', '1'],
    ['next-router-state-tree', 'tree'],
    ['next-router-segment-prefetch', '/_tree'],
    ['rsc', '2'],
    ['content-security-policy', "script-src 'nonce-poison'"],
    ['user-agent', 'poison'],
    ['accept', 'application/json'],
    ['accept-language', 'tlh'],
    ['range', 'bytes=0-1'],
    ['purpose', 'prefetch'],
    ['sec-fetch-dest', 'image'],
    ['if-none-match', '"poison"'],
    ['if-modified-since', 'Fri, 01 Jan 2100 00:00:00 GMT'],
    ['x-http-method-override', 'DELETE'],
  ])('%s', async (name, value) => {
    const render: Parameters<typeof openFrontDoor>[0] = (request, response) =>
      answerHtml(response, fingerprint(request))
    const { ask } = await openFrontDoor(render)
    const untouched = await openFrontDoor(render)
    const poisoned = await ask('/products/ink', { headers: { [name]: value } })
    const innocent = await ask('/products/ink')

    expect(innocent.headers['x-cache']).toBe('hit')
    expect(innocent.text).toBe(poisoned.text)
    expect(poisoned.text).toBe((await untouched.ask('/products/ink')).text)
  })
})

describe('the address of a page', () => {
  test.each([
    ['/products/ink?utm_source=mail&fbclid=1', '/products/ink'],
    ['/products/ink?_rsc=abc', '/products/ink'],
    ['/products/ink?variant=', '/products/ink'],
    ['/products/ink?variant=a&variant=b', '/products/ink?variant=a'],
    ['/products/ink?x=1&variant=a%20b', '/products/ink?variant=a+b'],
    ['/collections/pens?sort=title&page=2&evil=1', '/collections/pens?page=2&sort=title'],
    [
      '/collections/pens?option=b:2&option=a:1&option=b:2',
      '/collections/pens?option=a%3A1&option=b%3A2',
    ],
    ['/?__nextDefaultLocale=xx', '/'],
    ['/search?q=ink&', '/search?q=ink'],
  ])('%s is rendered as %s', async (asked, rendered) => {
    const { ask, urls } = await recordingShop()
    await ask(asked)
    const canonical = await ask(rendered)
    expect(urls).toEqual([rendered])
    expect(canonical.headers['x-cache']).toBe('hit')
  })

  test('with a value too long to be kept is rendered, but not kept', async () => {
    const { ask } = await recordingShop()
    const path = `/search?q=${'x'.repeat(101)}`
    await ask(path)
    expect((await ask(path)).headers['x-cache']).toBe('bypass')
  })

  test.each(['/products/%69nk', '/products/ink/', '/products/ink/x', '/products/..', '/:slug'])(
    '%s is no second spelling of a kept page',
    async (path) => {
      const { ask } = await recordingShop()
      await ask(path)
      expect((await ask(path)).headers['x-cache']).toBe('bypass')
    },
  )

  test('that is not on the list is never kept and sees the cookies', async () => {
    const { ask } = await openFrontDoor((request, response) => {
      answerHtml(response, String(request.headers.cookie))
    })
    const answers = ['a=1', 'b=2'].map((cookie) => ask('/cart', { headers: { cookie } }))
    const [first, second] = await Promise.all(answers)
    expect([first?.text, second?.text]).toEqual(['a=1', 'b=2'])
    expect(first?.headers['cache-control']).toBe('private, no-store')
    expect(first?.headers['x-cache']).toBe('bypass')
  })
})

describe('a part of a page, as Next asks for it', () => {
  test('is kept beside the whole page, not instead of it', async () => {
    const { ask } = await openFrontDoor((request, response) => {
      response.setHeader('content-type', request.headers.rsc ? 'text/x-component' : 'text/html')
      response.end(`${request.headers.rsc} ${request.headers['next-router-state-tree']}`)
    })
    const part = await ask('/', { headers: { rsc: '1', 'next-router-state-tree': 'a' } })
    const other = await ask('/', { headers: { rsc: '1', 'next-router-state-tree': 'b' } })
    const whole = await ask('/')
    const again = await ask('/?_rsc=x1', { headers: { rsc: '1', 'next-router-state-tree': 'a' } })

    expect([part.text, other.text, whole.text]).toEqual(['1 a', '1 b', 'undefined undefined'])
    expect([again.text, again.headers['x-cache']]).toEqual(['1 a', 'hit'])
    expect(whole.headers.vary).toContain('next-router-state-tree')
  })
})

describe('a preview', () => {
  test.each(['stationer_preview=1', 'a=1; __prerender_bypass=abc'])(
    'with %s is neither kept nor answered from memory',
    async (cookie) => {
      const { ask } = await openFrontDoor((request, response) => {
        answerHtml(response, request.headers.cookie ? 'draft' : 'published')
      })
      await ask('/articles/one')
      const draft = await ask('/articles/one', { headers: { cookie } })
      const published = await ask('/articles/one')
      expect([draft.text, draft.headers['x-cache']]).toEqual(['draft', 'bypass'])
      expect([published.text, published.headers['x-cache']]).toEqual(['published', 'hit'])
    },
  )

  test('needs the whole name of the cookie', async () => {
    const { ask } = await openFrontDoor((_, response) => answerHtml(response, 'page'))
    await ask('/')
    const headers = { cookie: 'not_stationer_preview=1' }
    expect((await ask('/', { headers })).headers['x-cache']).toBe('hit')
  })
})

describe('what is told to Next about a personal request', () => {
  test('is ours, whatever the visitor claims', async () => {
    const { ask } = await openFrontDoor((request, response) => {
      response.end(JSON.stringify(request.headers))
    })
    const answer = await ask('/account', {
      headers: {
        'x-stationer-client': '6.6.6.6',
        'x-stationer-path': '/poison',
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-host': 'evil.example',
        'x-middleware-subrequest': '1',
        'content-security-policy': "script-src 'nonce-poison'",
        'next-router-state-tree': 'tree',
        'x-nextjs-data': 'poison',
        'x-nextjs-html-request-id': 'page-1',
      },
    })
    const told = JSON.parse(answer.text)
    expect(told).toMatchObject({
      'x-stationer-client': '127.0.0.1',
      'x-stationer-path': '/account',
      'x-stationer-request-id': answer.headers['x-request-id'],
      'x-forwarded-for': '127.0.0.1',
      'content-security-policy': answer.headers['content-security-policy'],
      'next-router-state-tree': 'tree',
      'x-nextjs-html-request-id': 'page-1',
    })
    expect(answer.text).not.toMatch(/evil|poison|middleware/)
  })
})

async function recordingShop() {
  const urls: string[] = []
  const shop = await openFrontDoor((request, response) => {
    urls.push(request.url ?? '')
    answerHtml(response, `page ${request.url}`)
  })
  return { ...shop, urls }
}

/** Everything a page could look at, except what is made anew for each rendering. */
function fingerprint(request: IncomingMessage): string {
  const { 'content-security-policy': _, 'x-stationer-request-id': __, ...headers } = request.headers
  const raw = request.rawHeaders.join()
  return JSON.stringify([request.method, request.url, headers, raw, request.headersDistinct])
}
