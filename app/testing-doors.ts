import { globSync } from 'node:fs'
import path from 'node:path'
import { NextRequest } from 'next/server'
import { newId } from '@/lib/ids'

type Handler = (request: NextRequest, context: unknown) => Promise<Response>

export type DoorRequest = {
  headers?: Record<string, string>
  /** What the open segment names; without it, nothing that is there. */
  id?: string
  /** The fields of a form, or the members of a JSON object. */
  fields?: Record<string, unknown>
}

/** Sends a request to the handler of an access-table line (`POST /cart/lines`), as the front door would. */
export async function askDoor(name: string, request: DoorRequest = {}): Promise<Response> {
  const { headers = {}, id = 'nothing', fields = {} } = request
  const [method = '', address = ''] = name.split(' ')
  const handler = await handlerOf(method, address)
  const params = Object.fromEntries(
    [...address.matchAll(/\[(\.\.\.)?(\w+)\]/g)].map(([, rest, parameter]) => [
      parameter,
      rest ? [id] : id,
    ]),
  )
  const isApi = address.startsWith('/api/')
  const hasBody = method !== 'GET' && method !== 'DELETE'
  const asked = new NextRequest(`http://shop.test${address.replaceAll(/\[[^\]]+\]/g, id)}`, {
    method,
    headers: {
      host: 'shop.test',
      'x-stationer-client': '192.0.2.1',
      'idempotency-key': newId('key'),
      ...(hasBody && { 'content-type': isApi ? 'application/json' : FORM }),
      ...headers,
    },
    body: hasBody ? bodyOf(fields, isApi) : undefined,
  })
  return await handler(asked, { params: Promise.resolve(params) })
}

const FORM = 'application/x-www-form-urlencoded'

function bodyOf(fields: Record<string, unknown>, isApi: boolean): string {
  if (isApi) return JSON.stringify(fields)
  return new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [name, String(value)]),
  ).toString()
}

async function handlerOf(method: string, address: string): Promise<Handler> {
  const [file] = globSync('app/**/route.{ts,tsx}').filter((one) => addressOf(one) === address)
  const handlers: Record<string, Handler> = await import(
    /* @vite-ignore */ path.resolve(file ?? '')
  )
  const handler = handlers[method]
  if (!handler) throw new Error(`there is no ${method} in ${file}`)
  return handler
}

function addressOf(file: string): string {
  const folders = path.dirname(file).split(path.sep).slice(1)
  return `/${folders.filter((name) => !name.startsWith('(')).join('/')}`
}
