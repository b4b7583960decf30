import type { Refusal } from '@/app/_http/errors'

/** What a visitor without script sees when a form failed through no fault of theirs. Plain, so that it cannot fail too. */
export function failurePage({ status, message }: Refusal, requestId: string): Response {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>That did not work</title>
</head>
<body>
<main>
<h1>That did not work</h1>
<p>${escapeHtml(message)} Your cart and your orders are safe.</p>
<p>Go back to the page you came from and send the form once more; it cannot happen twice.</p>
<p><small>Reference: ${escapeHtml(requestId)}</small></p>
<p><a href="/cart">To the cart</a> <a href="/">To the shop</a></p>
</main>
</body>
</html>`
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
