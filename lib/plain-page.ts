/** A page that reads nothing and needs no script. Texts within `main` and `head` must be escaped already. */
export type PlainPage = {
  title: string
  /** HTML. */
  main: string
  /** HTML, after what every page has. */
  head?: string
  /** The Content-Security-Policy it is sent under, whose nonce lets its style apply. */
  policy: string
}

export function plainPage({ title, main, head = '', policy }: PlainPage): string {
  const [, nonce = ''] = /'nonce-([\w-]+)'/.exec(policy) ?? []
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
${head}</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
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

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
