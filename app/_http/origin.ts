import { config } from '@/lib/config'

/**
 * The origin by which the visitor knows the shop, without a trailing slash. The forwarding headers may be believed:
 * server.ts drops the visitor's own and writes them anew.
 */
export function originOf(headers: Headers): string {
  if (config.baseUrl) return config.baseUrl
  const protocol = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return `${protocol}://${headers.get('host') ?? 'localhost'}`
}

export function isSecure(headers: Headers): boolean {
  return originOf(headers).startsWith('https:')
}
