import { once } from 'node:events'
import { expect, test } from 'vitest'
import { answerHtml, openFrontDoor } from '@/server/testing'

const EMPTY = '<!DOCTYPE html><html id="__next_error__"><body></body></html>'

test('a page that is not there is told in plain HTML, with its status', async () => {
  const { ask } = await openFrontDoor((request, response) => {
    response.statusCode = 404
    answerHtml(response, request.url === '/_not-found' ? '<h1>Not here</h1>' : EMPTY)
  })
  const answer = await ask('/products/nope')

  expect(answer.status).toBe(404)
  expect(answer.text).toContain('<h1>Not here</h1>')
})

test('so it is on a page that only one visitor may see', async () => {
  const { ask } = await openFrontDoor((request, response) => {
    response.statusCode = 404
    answerHtml(response, request.url === '/_not-found' ? '<h1>Not here</h1>' : EMPTY)
  })
  const answer = await ask('/orders/unknown', { headers: { 'accept-encoding': 'gzip' } })

  expect(answer.status).toBe(404)
  expect(answer.text).toContain('<h1>Not here</h1>')
  expect(answer.headers['x-cache']).toBe('bypass')
})

test.each(['/products/ink', '/cart'])(
  'a page that failed is told in plain HTML: %s',
  async (path) => {
    const { ask } = await openFrontDoor((_, response) => {
      response.statusCode = 500
      answerHtml(response, EMPTY)
    })
    const answer = await ask(path)

    expect(answer.status).toBe(500)
    expect(answer.text).toContain('<h1>That did not work</h1>')
    expect(answer.text).toContain(String(answer.headers['x-request-id']))
    expect(answer.headers['content-security-policy']).toMatch(/style-src 'self' '(nonce|sha256)-/)
    expect(answer.headers['cache-control']).toMatch(/no-store/)
  },
)

test('what a personal page sets beside its text is sent along', async () => {
  const { ask } = await openFrontDoor((_, response) => {
    response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'], 'content-type': 'text/html' })
    response.end('<h1>Cart</h1>')
  })
  const answer = await ask('/cart')

  expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  expect(answer.text).toBe('<h1>Cart</h1>')
})

test('a page of its own for what is not there is left alone', async () => {
  const { ask } = await openFrontDoor((request, response) => {
    response.statusCode = 404
    answerHtml(response, `<h1>Nothing at ${request.url}</h1>`)
  })

  expect((await ask('/products/nope')).text).toContain('Nothing at /products/nope')
})

test('what has moved for good is answered with 301', async () => {
  const { ask } = await openFrontDoor((_, response) => {
    response.writeHead(308, { location: '/products/new' }).end()
  })
  const answer = await ask('/products/old')

  expect(answer.status).toBe(301)
  expect(answer.headers.location).toBe('/products/new')
})

test('a long page is captured whole from a renderer that waits for room', async () => {
  const part = 'x'.repeat(100_000)
  const { ask } = await openFrontDoor(async (_, response) => {
    response.setHeader('content-type', 'text/html')
    for (let n = 0; n < 5; n++) if (!response.write(part)) await once(response, 'drain')
    response.end()
  })

  expect((await ask('/products/long')).text).toHaveLength(500_000)
})
