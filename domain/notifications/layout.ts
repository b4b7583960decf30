export type MailFrame = { shopName: string; addressLines: string[]; preview: string; body: string }

/** Escapes text for HTML, also inside attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * The paper every mail is written on. Tables and inline styles, because mail programs know little else;
 * no picture and no link but the shop's own, so nothing is told to anybody.
 */
export function mailHtml({ shopName, addressLines, preview, body }: MailFrame): string {
  const address = addressLines.map(escapeHtml).join(' · ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(shopName)}</title>
</head>
<body style="margin:0;padding:24px 12px;background:#f6f2ea;color:#24211d;font:17px/1.6 Georgia,'Times New Roman',serif">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}</div>
<table role="presentation" cellpadding="0" cellspacing="0" align="center" style="width:100%;max-width:600px;background:#fffdf8;border:1px solid #e4dccd">
<tr><td style="padding:28px 32px 0;font-size:20px">${escapeHtml(shopName)}</td></tr>
<tr><td style="padding:12px 32px 28px">${body}</td></tr>
<tr><td style="padding:16px 32px;border-top:1px solid #e4dccd;font-size:13px;color:#6b6257">${escapeHtml(shopName)}${address ? `<br>${address}` : ''}</td></tr>
</table>
</body>
</html>`
}

/** A link that looks like a button and still is a readable address in plain programs. */
export function mailButton(label: string, url: string): string {
  return `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 20px;background:#24211d;color:#fffdf8;text-decoration:none">${escapeHtml(label)}</a></p>`
}
