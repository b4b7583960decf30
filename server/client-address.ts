import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** Who is at the other end, as far as it can be believed. */
export type Client = {
  /** An IPv4 or IPv6 address. */
  readonly address: string
  /** The host the browser asked for, with its port if there is one. */
  readonly host: string
  /** Whether the browser speaks https, be it to us or to a proxy we trust. */
  readonly isSecure: boolean
}

type Trust = { trustedHops: number; baseUrl?: string | undefined }

/**
 * Reads `X-Forwarded-For`, `-Proto` and `-Host` only as far as trusted proxies wrote them: every proxy
 * appends the peer it saw, so with n proxies in front the n-th entry from the right is the client and
 * whatever lies further left was written by the client itself.
 */
export function identifyClient(request: IncomingMessage, trust: Trust): Client {
  const { headers, socket } = request
  const peer = socket.remoteAddress ?? ''
  const { trustedHops } = trust
  const forwarded = (name: string) => nthFromRight(headers[name], trustedHops)
  const protocol = forwarded('x-forwarded-proto')?.toLowerCase()
  return {
    address: asAddress(forwarded('x-forwarded-for')) ?? asAddress(peer) ?? '0.0.0.0',
    host: forwarded('x-forwarded-host') ?? headers.host ?? '',
    isSecure:
      protocol === undefined
        ? (trust.baseUrl?.startsWith('https:') ?? false)
        : protocol === 'https',
  }
}

/** The entry the outermost trusted proxy wrote; a shorter list was written by fewer of them. */
function nthFromRight(header: string | string[] | undefined, n: number): string | undefined {
  if (n === 0 || header === undefined) return undefined
  const entries = String(header)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  return entries[Math.max(0, entries.length - n)]
}

/** Strips what proxies put around an address: a port, brackets, the IPv4-in-IPv6 prefix. */
function asAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const bare = text
    .replace(/^\[([^\]]+)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  const address = bare.replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(address) === 0 ? undefined : address
}
