import type { ServerResponse } from 'node:http'

/** One year, as the preload lists ask; subdomains are the operator's own decision. */
const STRICT_TRANSPORT_SECURITY = 'max-age=31536000'

const ALWAYS: readonly (readonly [name: string, value: string])[] = [
  ['x-content-type-options', 'nosniff'],
  // For browsers that do not know frame-ancestors.
  ['x-frame-options', 'DENY'],
  // Not `no-referrer`: that would make browsers send `Origin: null` with our own forms.
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  [
    'permissions-policy',
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), browsing-topics=()',
  ],
  ['cross-origin-opener-policy', 'same-origin'],
]

const INSECURE = ALWAYS.flat()
const SECURE = [...INSECURE, 'strict-transport-security', STRICT_TRANSPORT_SECURITY]

/**
 * The headers of every answer as a flat list of names and values, the form `writeHead` takes.
 * Browsers ignore HSTS over http and an intermediary might cache it, so it is sent over https only.
 */
export function securityHeaders(isSecure: boolean): readonly string[] {
  return isSecure ? SECURE : INSECURE
}

/** The same for a response that somebody else will send. */
export function setSecurityHeaders(response: ServerResponse, isSecure: boolean): void {
  for (const [name, value] of ALWAYS) response.setHeader(name, value)
  if (isSecure) response.setHeader('strict-transport-security', STRICT_TRANSPORT_SECURITY)
}
