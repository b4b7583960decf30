import { randomBytes } from 'node:crypto'

/** 128 random bits: the secret by which the browser, and we, tell the page's own scripts from injected ones. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url')
}

export type PolicyMode = {
  /** Next's development client compiles with `eval`, injects styles and talks over a web socket. */
  isDevelopment: boolean
  /** Whether the public origin is https. */
  isSecure: boolean
}

/** What may run beside the files of our own origin: `'nonce-…'` or `'sha256-…'` sources. */
export type AllowedInline = { scripts: readonly string[]; styles: readonly string[] }

/**
 * The policy of every page. No `'unsafe-inline'`, no `'strict-dynamic'`: see docs/decisions/002.
 * `form-action` names only ourselves, and Chromium applies it to redirects after a post as well.
 */
export function contentSecurityPolicy(inline: AllowedInline, mode: PolicyMode): string {
  const evalSource = mode.isDevelopment ? " 'unsafe-eval'" : ''
  const directives = [
    "default-src 'self'",
    `script-src ${["'self'", ...inline.scripts].join(' ')}${evalSource}`,
    `style-src ${mode.isDevelopment ? "'self' 'unsafe-inline'" : ["'self'", ...inline.styles].join(' ')}`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${mode.isDevelopment ? ' ws: wss:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  if (mode.isSecure) directives.push('upgrade-insecure-requests')
  return directives.join('; ')
}

export function nonceSources(nonce: string): AllowedInline {
  return { scripts: [`'nonce-${nonce}'`], styles: [`'nonce-${nonce}'`] }
}
