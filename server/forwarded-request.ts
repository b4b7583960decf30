import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import type { Visit } from '@/server/visit'

export type ForwardedHeaders = Record<string, string | string[] | undefined>

/** Who the person is, for rate limits and logs. Always written by us, so the app may believe them. */
export const CLIENT_ADDRESS_HEADER = 'x-stationer-client'
export const REQUEST_ID_HEADER = 'x-stationer-request-id'
/** Layouts are not told where they stand; whoever is sent to sign in comes back here. */
export const PATH_HEADER = 'x-stationer-path'

/**
 * Headers by which a proxy or Next itself steers Next, plus those that only concern our own connection.
 * A visitor who sends them is ignored. The two ids that stay are how Next's development client finds its debug data.
 */
const REFUSED_HEADER =
  /^(x-(forwarded|middleware|invoke|next|now|matched|vercel|prerender|stationer|real|original|rewrite)\b|x-nextjs-(?!(html-)?request-id$)|next-resume|forwarded$|content-security-policy|x-nonce$|accept-encoding$|connection$|keep-alive$|upgrade$|expect$|te$|trailer$|transfer-encoding$|proxy-)/

/**
 * A request that Next may see, made from nothing but what is passed here: the visitor's own request object
 * never reaches Next, so nothing can slip through it.
 */
export function forwardedRequest(
  method: string,
  url: string,
  headers: ForwardedHeaders,
  body?: Buffer,
): IncomingMessage {
  // Never connected: Next only asks it for an address, and finds one in the headers.
  const request = new IncomingMessage(new Socket())
  request.method = method
  request.url = url
  request.httpVersion = '1.1'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 1
  request.headers = headers
  request.complete = true
  if (body !== undefined) request.push(body)
  request.push(null)
  return request
}

/** The headers of a personal request: the visitor's own, cleaned, and what we know about the visitor. */
export function personalHeaders(visit: Visit, policy: string, body?: Buffer): ForwardedHeaders {
  const headers: ForwardedHeaders = {}
  for (const [name, value] of Object.entries(visit.request.headers)) {
    if (!REFUSED_HEADER.test(name)) headers[name] = value
  }
  // Without a user agent Next would stream the metadata into the body.
  headers['user-agent'] ??= 'unknown'
  if (body !== undefined) headers['content-length'] = String(body.length)
  return Object.assign(headers, proxyHeaders(visit.client), {
    host: visit.client.host,
    'content-security-policy': policy,
    [CLIENT_ADDRESS_HEADER]: visit.client.address,
    [REQUEST_ID_HEADER]: visit.requestId,
    [PATH_HEADER]: visit.path,
  })
}

/** The headers of a page that is rendered for everybody: nothing in them comes from the visitor. */
export function publicHeaders(origin: string, policy: string, requestId: string): ForwardedHeaders {
  const { host, protocol } = new URL(origin)
  return {
    host,
    'user-agent': 'stationer',
    accept: '*/*',
    'content-security-policy': policy,
    [REQUEST_ID_HEADER]: requestId,
    ...proxyHeaders({ address: '127.0.0.1', host, isSecure: protocol === 'https:' }),
  }
}

/** Next believes these when they are there and guesses when they are not. */
function proxyHeaders(client: Visit['client']): ForwardedHeaders {
  const { address, host, isSecure } = client
  return {
    'x-forwarded-for': address,
    'x-forwarded-host': host,
    'x-forwarded-proto': isSecure ? 'https' : 'http',
    'x-forwarded-port': /:(\d+)$/.exec(host)?.[1] ?? (isSecure ? '443' : '80'),
  }
}
