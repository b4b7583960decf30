import { existsSync, globSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { NextRequest } from 'next/server'
import type { Handler } from '@/app/_http/endpoint'
import { db } from '@/db/read'
import { media } from '@/db/schema/media'
import { config } from '@/lib/config'
import { openFrontDoor } from '@/server/testing'

export type Part = { name?: string; fileName?: string; content: Buffer | string; type?: string }
export type Answered = { status: number; location: string; json: Record<string, unknown> }

/** A door behind the real front door on a port of its own, as Next would call it. */
export async function openUploadDoor(door: Handler, params: Record<string, string> = {}) {
  const { port } = await openFrontDoor(async (asked, answer) => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(asked.headers)) headers.set(name, String(value))
    const url = `http://localhost:3000${asked.url}`
    const method = asked.method ?? 'GET'
    const response = await door(new NextRequest(url, { method, headers }), {
      params: Promise.resolve(params),
    })
    answer.statusCode = response.status
    for (const [name, value] of response.headers) answer.setHeader(name, value)
    answer.end(Buffer.from(await response.arrayBuffer()))
  })
  return port
}

export type Sending = {
  port: number
  path: string
  headers: Record<string, string>
  parts: Part[]
  /** The client goes away after so many bytes. */
  stopsAfter?: number
  /** Says nothing of how much there is. */
  isChunked?: boolean
}

/** Sends a multipart form over the network, in pieces. Undefined when the client went away itself. */
export function sendParts(sending: Sending): Promise<Answered | undefined> {
  const { port, path: address, headers, parts, stopsAfter, isChunked } = sending
  const body = bodyOf(parts)
  return new Promise((resolve, reject) => {
    const sent = request({
      port,
      host: '127.0.0.1',
      path: address,
      method: 'POST',
      agent: false,
      headers: {
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
        ...(isChunked
          ? { 'transfer-encoding': 'chunked' }
          : { 'content-length': String(body.length) }),
        ...headers,
      },
    })
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          json: text.startsWith('{') ? JSON.parse(text) : {},
        })
      })
    })
    sent.on('error', (error) => (stopsAfter === undefined ? reject(error) : resolve(undefined)))
    if (stopsAfter === undefined) sent.end(body)
    else sent.write(body.subarray(0, stopsAfter), () => setTimeout(() => sent.destroy(), 100))
  })
}

/** What of uploads lies on the disk and in the database. */
export async function leftovers() {
  const files = (folder: string) => {
    const root = path.join(config.dataDir, folder)
    return existsSync(root) ? globSync('**/*', { cwd: root }) : []
  }
  return {
    temporary: files('uploads'),
    stored: files(path.join('media', 'private')),
    shown: files(path.join('media', 'public')),
    rows: await db.$count(media),
  }
}

const BOUNDARY = 'stationer-test-boundary'

function bodyOf(parts: readonly Part[]): Buffer {
  const pieces = parts.flatMap(({ name = 'files', fileName, content, type }) => [
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"`,
    fileName === undefined ? '' : `; filename="${fileName}"`,
    fileName === undefined ? '' : `\r\ncontent-type: ${type ?? 'image/jpeg'}`,
    '\r\n\r\n',
    content,
    '\r\n',
  ])
  const closed = [...pieces, `--${BOUNDARY}--\r\n`]
  return Buffer.concat(closed.map((piece) => Buffer.from(piece)))
}
