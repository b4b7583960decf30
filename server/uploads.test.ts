import { once } from 'node:events'
import { connect } from 'node:net'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { HELD_UPLOAD_HEADER, takeHeldUpload } from '@/lib/held-uploads'
import { openFrontDoor } from '@/server/testing'

const PATH = '/admin/media/uploads'
const MEGABYTE = 1024 * 1024

test('an upload passes Next by, and reaches who asks for it as it comes', async () => {
  let seenByNext = -1
  const { ask } = await openFrontDoor(async (request, response) => {
    seenByNext = (await buffer(request)).length
    const held = takeHeldUpload(String(request.headers[HELD_UPLOAD_HEADER]))
    response.end(String(held && (await buffer(held)).length))
  })
  const body = Buffer.alloc(5 * MEGABYTE)
  expect((await ask(PATH, { method: 'POST', body })).text).toBe(String(5 * MEGABYTE))
  expect(seenByNext).toBe(0)
})

test('a visitor cannot name an upload that is held for somebody else', async () => {
  const { ask } = await openFrontDoor((request, response) => {
    response.end(String(request.headers[HELD_UPLOAD_HEADER]))
  })
  const headers = { [HELD_UPLOAD_HEADER]: 'mine' }
  expect((await ask('/cart', { method: 'POST', headers })).text).toBe('undefined')
  expect((await ask(PATH, { method: 'POST', headers })).text).not.toContain('mine')
})

test('what nobody asks for waits in the network, and its sender still gets the answer', async () => {
  const { promise: told, resolve: tell } = Promise.withResolvers<void>()
  let body: Readable | undefined
  const { ask, port } = await openFrontDoor(async (request, response) => {
    if (request.url === '/other') return void response.end('other')
    await told
    body = takeHeldUpload(String(request.headers[HELD_UPLOAD_HEADER]))
    response.statusCode = 403
    response.end('no')
  })
  const socket = connect(port, '127.0.0.1')
  const answer = once(socket, 'data')
  socket.write(`POST ${PATH} HTTP/1.1\r\nHost: a\r\nContent-Length: ${64 * MEGABYTE}\r\n\r\n`)
  const isTaken = socket.write(Buffer.alloc(32 * MEGABYTE))
  await new Promise((resolve) => setTimeout(resolve, 300))
  // Far from all of it has left the sender.
  expect([isTaken, socket.writableLength > 16 * MEGABYTE]).toEqual([false, true])
  expect((await ask('/other')).text).toBe('other')
  tell()
  expect(String(await answer)).toContain('403 Forbidden')
  expect(body?.readableLength ?? 0).toBeLessThan(MEGABYTE)
  socket.destroy()
})

test('any other body that does not come in time is given up', async () => {
  let isReached = false
  const reach = () => {
    isReached = true
  }
  const { port } = await openFrontDoor(reach, { maxBodyMs: 200 })
  const socket = connect(port, '127.0.0.1')
  socket.write('POST /cart HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nslowly')
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toContain('408 Request Timeout')
  expect(isReached).toBe(false)
  socket.destroy()
})
