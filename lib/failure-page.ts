/** What a failure page says: a sentence for people, and the id under which the log tells more. */
export type Failure = { message: string; requestId: string; policy: string }

/**
 * The whole page a visitor sees when something failed through no fault of theirs. It reads nothing and needs no script,
 * so that it cannot fail too. `policy` is the Content-Security-Policy it is sent under, whose nonce lets its style apply.
 */
export function failureHtml({ message, requestId, policy }: Failure): string {
  const [, nonce = ''] = /'nonce-([\w-]+)'/.exec(policy) ?? []
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>That did not work</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>That did not work</h1>
<p>${escapeHtml(message)} Your cart and your orders are safe.</p>
<p>If you have just sent a form, go back and send it once more; it cannot happen twice.</p>
<p><a href="/cart">To the cart</a> <a href="/">To the shop</a></p>
<p><small>Reference: ${escapeHtml(requestId)}</small></p>
</main>
</body>
</html>`
}

/** Paper and ink as in `app/globals.css`, which may be what could not be loaded. */
const STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1c2230; --accent: #8a2b61 }
@media (prefers-color-scheme: dark) { :root { --paper: #221f1d; --ink: #efe9df; --accent: #eaa6c8 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif }
main { max-width: 36rem; margin: 0 auto; padding: 6rem 1.25rem }
h1 { font: 2rem/1.2 Georgia, serif }
a { color: var(--accent); margin-right: 1.5rem; display: inline-block; padding: .6rem 0 }
`

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
