export type MailFrame = {
  shopName: string
  /** The shop's own address, e.g. `https://shop.example`. */
  origin: string
  /** BCP 47; what the texts are written in. */
  locale: string
  /** What the list of mails shows after the subject. */
  preview: string
  /** HTML of the mail itself. */
  body: string
  contact: { email: string; addressLines: string[] }
  /** Why somebody gets this mail, one sentence. */
  reason: string
}

export const SERIF = `Newsreader,Georgia,'Times New Roman',serif`
export const SANS = `'Instrument Sans',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`

/** Escapes text for HTML, also inside attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Escaped, with every line on a line of its own. */
export function linesHtml(lines: readonly string[]): string {
  return lines.map(escapeHtml).join('<br>')
}

/**
 * The paper every mail is written on. Tables and inline styles, because many mail programs know little else; the style
 * sheet only adds darkness where it is wanted. Nothing in it is fetched from anybody but the shop.
 */
export function mailHtml(frame: MailFrame): string {
  const { shopName, origin, locale, preview, body } = frame
  return `<!doctype html>
<html lang="${escapeHtml(locale.split('-')[0] ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escapeHtml(shopName)}</title>
<style>${STYLE}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#f1eee7;color:#1c2230;-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}${'&#8199;&#847;'.repeat(60)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="outer" align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
<tr><td align="center" style="padding:0 0 24px;font:26px/1.2 ${SERIF};letter-spacing:-0.01em"><a class="ink" href="${escapeHtml(origin)}" style="color:#1c2230;text-decoration:none">${escapeHtml(shopName)}</a></td></tr>
<tr><td class="sheet" style="background:#ffffff;border:1px solid #dfdbd1;border-radius:6px;padding:40px;font:16px/1.6 ${SANS}">
${body}
</td></tr>
<tr><td class="soft" align="center" style="padding:24px 24px 0;font:13px/1.6 ${SANS};color:#565b67">${footerOf(frame)}</td></tr>
</table>
</td></tr></table>
</body>
</html>`
}

const STYLE = [
  'a{color:#8a2b61}',
  '@media (max-width:480px){.outer{padding:20px 8px!important}.sheet{padding:28px 20px!important}.half{display:block!important;width:100%!important}}',
  '@media (prefers-color-scheme:dark){.paper{background:#1a1816!important;color:#efe9df!important}.sheet{background:#2a2724!important;border-color:#403b36!important}.ink{color:#efe9df!important}.soft{color:#b8b0a5!important}.line{border-color:#403b36!important}.wash{background:#332e2a!important}.button{background:#efe9df!important;color:#221f1d!important}a{color:#eaa6c8}}',
].join('')

/** The one large line of a mail, with a small one above it. */
export function mailHeading(title: string, above = ''): string {
  const small = above
    ? `<p class="soft" style="margin:0 0 8px;font-size:14px;color:#565b67">${escapeHtml(above)}</p>\n`
    : ''
  return `${small}<h1 class="ink" style="margin:0 0 16px;font:normal 32px/1.2 ${SERIF};letter-spacing:-0.01em;color:#1c2230">${escapeHtml(title)}</h1>`
}

export function mailParagraph(text: string): string {
  return `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`
}

/** A link that looks like a button and still is a readable address in plain programs. */
export function mailButton(label: string, url: string): string {
  return `<p style="margin:24px 0 0"><a class="button" href="${escapeHtml(url)}" style="display:inline-block;padding:13px 24px;border-radius:4px;background:#1c2230;color:#fbfaf7;font-weight:600;text-decoration:none">${escapeHtml(label)}</a></p>`
}

/** Something to be done, set apart from the rest. */
export function mailPanel(title: string, lines: readonly string[]): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:24px 0 0"><tr><td class="wash" style="padding:20px 24px;border-radius:4px;background:#f6e8ef">
<p class="ink" style="margin:0 0 8px;font-weight:600">${escapeHtml(title)}</p>
<p style="margin:0">${linesHtml(lines)}</p>
</td></tr></table>`
}

function footerOf({ shopName, contact, reason }: MailFrame): string {
  const { email, addressLines } = contact
  const question = email
    ? `Questions? Write to <a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>.<br>`
    : ''
  return `${question}${escapeHtml(reason)}<br>${[shopName, ...addressLines].map(escapeHtml).join(' · ')}`
}
