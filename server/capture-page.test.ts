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
