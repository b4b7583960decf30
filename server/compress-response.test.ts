import { get } from 'node:http'
import { brotliDecompressSync, constants, createGunzip, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openFrontDoor } from '@/server/testing'

const LONG = 'A sentence about paper and ink. '.repeat(500)
const BROTLI = { 'accept-encoding': 'gzip, br' }
const GZIP = { 'accept-encoding': 'gzip' }

test('a personal answer is compressed as the client likes it', async () => {
  const { ask } = await openFrontDoor((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.setHeader('etag', '"1"')
    response.setHeader('vary', 'rsc')
    for (const part of LONG.match(/.{1,1000}/g) ?? []) response.write(part)
    response.end()
  })
  const plain = await ask('/cart')
  const gzip = await ask('/cart', { headers: GZIP })
  const brotli = await ask('/cart', { headers: BROTLI })

  expect(plain.text).toBe(LONG)
  expect(gunzipSync(gzip.body).toString()).toBe(LONG)
  expect(brotliDecompressSync(brotli.body).toString()).toBe(LONG)
  expect(brotli.headers.vary).toBe('rsc, accept-encoding')
  expect(plain.headers.vary).toBe('rsc, accept-encoding')
  expect([plain.headers.etag, brotli.headers.etag]).toEqual(['"1"', 'W/"1"'])
})

test.each<[string, Record<string, string>, string, number]>([
  ['is short', { 'content-type': 'text/html' }, 'short', 200],
  ['is a picture', { 'content-type': 'image/webp' }, LONG, 200],
  ['is encoded already', { 'content-type': 'text/html', 'content-encoding': 'zstd' }, LONG, 200],
  [
    'must not be transformed',
    { 'content-type': 'text/html', 'cache-control': 'no-transform' },
    LONG,
    200,
  ],
  ['is a part', { 'content-type': 'text/html', 'content-range': 'bytes 0-1/2' }, LONG, 206],
])('an answer that %s is left alone', async (_, headers, body, status) => {
  const { ask } = await openFrontDoor((_request, response) => {
    response.statusCode = status
    response.setHeaders(new Headers(headers))
    response.end(body)
  })
  const answer = await ask('/cart', { headers: BROTLI })
  expect(answer.headers['content-encoding']).toBe(headers['content-encoding'])
  expect(answer.text).toBe(body)
})

test('HEAD gets the headers without a body, and 204 and 304 stay empty', async () => {
  const { ask } = await openFrontDoor((request, response) => {
    response.statusCode = request.url === '/cart' ? 200 : Number(request.url?.slice(1))
    response.setHeader('content-type', 'text/html')
    response.end(request.url === '/cart' ? LONG : undefined)
  })
  const head = await ask('/cart', { method: 'HEAD', headers: BROTLI })
  expect([head.status, head.body.length]).toEqual([200, 0])
  for (const status of [204, 304]) {
    const answer = await ask(`/${status}`, { headers: BROTLI })
    expect([answer.status, answer.body.length]).toEqual([status, 0])
    expect(answer.headers['content-encoding']).toBeUndefined()
  }
})

test('what is written reaches the client before the answer ends', async () => {
  const { promise: isRead, resolve: read } = Promise.withResolvers<void>()
  const { port } = await openFrontDoor(async (_, response) => {
    response.setHeader('content-type', 'text/html')
    response.write('first part')
    await isRead
    response.end('last part')
  })
  const parts: string[] = []
  await new Promise((resolve) => {
    get(
      { port, host: '127.0.0.1', path: '/api/v1/carts', headers: GZIP, agent: false },
      (response) => {
        const plain = response.pipe(createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }))
        plain.on('data', (part: Buffer) => {
          parts.push(part.toString())
          read()
        })
        plain.on('end', resolve)
      },
    )
  })
  expect(parts).toEqual(['first part', 'last part'])
})

test('a renderer that waits for the drain gets everything through', async () => {
  const chunk = Buffer.from(Array.from({ length: 64 * 1024 }, (_, at) => (at * at * 31) % 251))
  const { ask } = await openFrontDoor(async (_, response) => {
    response.setHeader('content-type', 'text/plain')
    for (let count = 0; count < 100; count++) {
      if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve))
    }
    await new Promise<void>((resolve) => response.end(resolve))
  })
  const answer = await ask('/api/v1/carts', { headers: GZIP })
  expect(gunzipSync(answer.body).length).toBe(100 * chunk.length)
})
