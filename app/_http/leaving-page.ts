import { NextResponse } from 'next/server'
import { escapeHtml, plainPage } from '@/lib/plain-page'

/**
 * Leads from a posted form to another site, for which a redirect will not do: Chromium holds `form-action 'self'` against every
 * redirect that follows a post, and the other site may redirect to yet another. A page in between ends that chain, without script.
 */
export function leavingPage(url: string, request: Headers): NextResponse {
  const { host } = new URL(url)
  const target = escapeHtml(url)
  const html = plainPage({
    title: 'One moment',
    policy: request.get('content-security-policy') ?? '',
    head: `<meta http-equiv="refresh" content="0;url=${target}">\n`,
    main: `<p>We are taking you to ${escapeHtml(host)}.</p>\n<p><a href="${target}">Go on to ${escapeHtml(host)}</a></p>`,
  })
  return new NextResponse(html, {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // The other site learns who sends its visitors from what was registered there, not from our addresses.
      'referrer-policy': 'no-referrer',
    },
  })
}
