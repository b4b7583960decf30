import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { readArguments, readHeaders } from '@/server/write-arguments'

/** Anything that answers a request the way Next does. */
export type Renderer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type CapturedAnswer = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

export const RENDER_TIMEOUT_MS = 30_000

/**
 * Lets `render` answer `request` into memory. No client is attached, so none can slow it down or abort it.
 * Rejects when the renderer throws before it has ended its answer, or does not end it in time.
 */
export function captureAnswer(
  render: Renderer,
  request: IncomingMessage,
  timeoutMs = RENDER_TIMEOUT_MS,
): Promise<CapturedAnswer> {
  return new Promise((resolve, reject) => {
    const response = new ServerResponse(request)
    const chunks = collectBody(response)
    response.assignSocket(bottomlessSocket())
    const timer = setTimeout(() => fail(new Error(`no answer after ${timeoutMs} ms`)), timeoutMs)

    response.once('finish', () => {
      clearTimeout(timer)
      resolve({
        status: response.statusCode,
        headers: response.getHeaders(),
        body: Buffer.concat(chunks),
      })
      // Next runs its `after()` callbacks when the connection is done with.
      response.emit('close')
    })
    render(request, response).catch(fail)

    function fail(error: unknown): void {
      clearTimeout(timer)
      reject(error)
      response.emit('close')
    }
  })
}

/** What arrives goes into the list and through the real methods, whose events and flags the renderer relies on. */
function collectBody(response: ServerResponse): Buffer[] {
  const chunks: Buffer[] = []
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const writeHead = response.writeHead.bind(response)

  // What is passed to `writeHead` goes straight to the wire otherwise, where `getHeaders` does not see it.
  response.writeHead = (statusCode: number, ...rest: unknown[]) => {
    for (const [name, value] of readHeaders(rest)) response.setHeader(name, value)
    return writeHead(statusCode)
  }
  response.write = (...given: unknown[]) => {
    const { bytes, done } = readArguments(given)
    if (bytes) chunks.push(bytes)
    write(bytes ?? '', done)
    // Memory takes everything; the 'drain' that a renderer would wait for comes from a server's own sockets only.
    return true
  }
  response.end = (...given: unknown[]) => {
    const { bytes, done } = readArguments(given)
    if (bytes) chunks.push(bytes)
    return end(done)
  }
  return chunks
}

/** A socket that takes everything at once and sends it nowhere. */
function bottomlessSocket(): Socket {
  const socket = new Socket()
  socket._write = (_chunk, _encoding, done) => done()
  socket._writev = (_chunks, done) => done()
  return socket
}
