import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Renderer } from '@/server/capture-answer'
import { createFrontDoor, type FrontDoorOptions } from '@/server/front-door'
import { createHttpServer, type Limits } from '@/server/http-server'
import type { RequestLine } from '@/server/request-log'
import { openStaticFiles } from '@/server/static-files'

export type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  text: string
}

export type Asked = {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** A front door on a port of its own, before a renderer that the test supplies; it closes with the test. */
export async function openFrontDoor(
  render: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void,
  overrides: Partial<FrontDoorOptions> & { limits?: Limits } = {},
) {
  const lines: RequestLine[] = []
  const troubles: string[] = []
  const content = { version: '1' }
  const { limits, ...options } = overrides
  const asynchronously: Renderer = async (asked, answer) => render(asked, answer)
  const frontDoor = createFrontDoor({
    render: asynchronously,
    contentVersion: () => content.version,
    checkDatabase: async () => ({ isWritable: true, isMigrated: true, jobLagSeconds: 0 }),
    staticFiles: await openStaticFiles([]),
    dataDir: '/nonexistent',
    origin: 'http://shop.test',
    trust: { trustedHops: 0 },
    policy: { isDevelopment: false, isSecure: false },
    pageCacheBytes: 1024 * 1024,
    maxBodyBytes: 1024,
    writeLine: (line) => lines.push(line),
    onTrouble: (message) => troubles.push(message),
    ...options,
  })
  const server = createHttpServer(frontDoor, limits)
  const port = await openPort(server)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const ask = (path: string, asked?: Asked) => askServer(port, path, asked)
  return { ask, port, server, content, lines, troubles }
}

export function openPort(server: ReturnType<typeof createHttpServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())))
  })
}

export function askServer(port: number, path: string, asked: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = asked
    const sent = request({ port, host: '127.0.0.1', path, method, headers, agent: false })
    sent.on('error', reject)
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const whole = Buffer.concat(chunks)
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, headers, body: whole, text: whole.toString() })
      })
    })
    sent.end(body)
  })
}

/** The nonce by which a renderer must mark its scripts, read the way Next reads it. */
export function nonceOf(request: IncomingMessage): string {
  const policy = String(request.headers['content-security-policy'])
  return /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
}

export function answerHtml(response: ServerResponse, html: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(html)
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
