const STYLE_ATTRIBUTE = / style="([^"]*)"/g

/**
 * The HTML of a mail as a frame may show it: the page's policy allows a style sheet that carries its nonce, but no style attributes, so each
 * of them becomes a rule. Links lead nowhere: a mail is looked at here, not used.
 */
export function mailDocument(html: string, nonce: string): string {
  const rules = new Map<string, number>()
  const body = html.replaceAll(STYLE_ATTRIBUTE, (_attribute, style: string) => {
    const known = rules.get(style)
    const number = known ?? rules.size
    rules.set(style, number)
    return ` data-look="${number}"`
  })
  const looks = [...rules].map(([style, number]) => `[data-look="${number}"]{${style}}`).join('')
  const sheet = `<style nonce="${nonce}">${looks}a{pointer-events:none}</style>`
  return body.replace('<style>', `${sheet}<style nonce="${nonce}">`)
}
