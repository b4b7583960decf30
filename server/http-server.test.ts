import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { StartupError } from '@/lib/errors'
import { createHttpServer, listen } from '@/server/http-server'
import { askServer, openFrontDoor } from '@/server/testing'

const echo = async (request: AsyncIterable<Buffer>, response: { end(text: string): unknown }) => {
  let size = 0
  for await (const chunk of request) size += chunk.length
  response.end(`${size} bytes`)
}

test('a body up to the limit reaches the app whole, declared or chunked', async () => {
  const { ask } = await openFrontDoor(echo, { maxBodyBytes: 1000 })
  const body = 'x'.repeat(1000)
  expect((await ask('/cart', { method: 'POST', body })).text).toBe('1000 bytes')
  expect((await ask('/cart', chunked(body))).text).toBe('1000 bytes')
})

test('a larger body is refused with 413, declared or chunked, and the app never sees it', async () => {
  let reached = false
  const { ask } = await openFrontDoor(
    () => {
      reached = true
    },
    { maxBodyBytes: 1000 },
  )
  const body = 'x'.repeat(200_000)
  expect((await ask('/cart', { method: 'POST', body })).status).toBe(413)
  expect((await ask('/cart', chunked(body))).status).toBe(413)
  const api = await ask('/api/v1/carts', { method: 'POST', body })
  expect(api.headers['content-type']).toBe('application/problem+json')
  expect(JSON.parse(api.text)).toMatchObject({ status: 413, code: 'body_too_large' })
  expect(reached).toBe(false)
})

test('one who goes on sending after 413 is cut off', async () => {
  const { port } = await openFrontDoor(() => undefined, { maxBodyBytes: 10 })
  const socket = connect(port, '127.0.0.1')
  socket.write('POST /cart HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n')
  const pump = setInterval(() => socket.write('5\r\nhello\r\n'), 10)
  const { text, ms } = await readToEnd(socket)
  clearInterval(pump)
  expect(text).toContain('413 Payload Too Large')
  expect(ms).toBeLessThan(4000)
})

test('headers that are too large get 431', async () => {
  const { ask } = await openFrontDoor(() => undefined)
  const headers = { cookie: 'x'.repeat(17 * 1024) }
  expect((await ask('/', { headers })).status).toBe(431)
})

test('one who sends headers byte by byte gets 408', async () => {
  const { port } = await openFrontDoor(() => undefined, {
    limits: { headersTimeout: 300, requestTimeout: 400, connectionsCheckingInterval: 50 },
  })
  const socket = connect(port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\n')
  const drip = setInterval(() => socket.write('a'), 20)
  const { text, ms } = await readToEnd(socket)
  clearInterval(drip)
  expect(text).toContain('408 Request Timeout')
  expect(ms).toBeLessThan(2000)
})

test('one who sends a body byte by byte gets 408 and the app never waits for it', async () => {
  let reached = false
  const { port } = await openFrontDoor(
    () => {
      reached = true
    },
    { limits: { headersTimeout: 300, requestTimeout: 400, connectionsCheckingInterval: 50 } },
  )
  const socket = connect(port, '127.0.0.1')
  socket.write('POST /cart HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n')
  const drip = setInterval(() => socket.write('a'), 20)
  const { ms } = await readToEnd(socket)
  clearInterval(drip)
  expect(reached).toBe(false)
  expect(ms).toBeLessThan(2000)
})

test('a request for no path of ours is refused', async () => {
  const { port } = await openFrontDoor(() => undefined)
  const socket = connect(port, '127.0.0.1')
  socket.write('GET http://evil.test/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
  expect((await readToEnd(socket)).text).toContain('400 Bad Request')
})

test('a taken port is told in one sentence', async () => {
  const { port } = await openFrontDoor(() => undefined)
  const second = createHttpServer(() => undefined)
  const refusal = await listen(second, port, '127.0.0.1').catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(StartupError)
  expect(String(refusal)).toContain(`Port ${port} is already in use`)
  expect((await askServer(port, 'x')).status).toBe(400)
})

function chunked(body: string) {
  return { method: 'POST', body, headers: { 'transfer-encoding': 'chunked' } }
}

function readToEnd(socket: ReturnType<typeof connect>): Promise<{ text: string; ms: number }> {
  const startedAt = performance.now()
  let text = ''
  return new Promise((resolve) => {
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve({ text, ms: performance.now() - startedAt }))
  })
}
