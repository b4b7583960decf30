import { createHash } from 'node:crypto'
import type { AllowedInline } from '@/server/content-security-policy'

/** Whole tags, because a quoted attribute may well hold the words `<script>`: they begin nothing. */
const ATTRIBUTES = `((?:[^>"']|"[^"]*"|'[^']*')*)`
const INLINE_ELEMENT = new RegExp(
  `<(script|style)\\b${ATTRIBUTES}>([\\s\\S]*?)</\\1>|<[a-z]${ATTRIBUTES}>`,
  'g',
)

/**
 * Turns a page that was rendered for one nonce into one that may be shown to everybody: the inline scripts
 * and styles that carry the nonce are allowed by their SHA-256 instead, and the nonce disappears.
 * Injected elements could not know the nonce, so they are not in the result and the browser refuses them.
 *
 * @see https://www.w3.org/TR/CSP3/#match-element-to-source-list
 */
export function sealHtml(html: string, nonce: string): { html: string; inline: AllowedInline } {
  const attribute = ` nonce="${nonce}"`
  // Next repeats the nonce inside the data of its scripts; a constant of equal length keeps that data valid and the page the same from render to render.
  const constant = 'x'.repeat(nonce.length)
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const opened = html.replace(
    INLINE_ELEMENT,
    (element, name: string | undefined, attributes: string, text: string) => {
      if (!name || !attributes.includes(attribute)) return element
      const sealed = text.replaceAll(nonce, constant)
      if (sealed !== '') (name === 'script' ? scripts : styles).add(hashSource(sealed))
      return `<${name}${attributes.replace(attribute, '')}>${sealed}</${name}>`
    },
  )
  return {
    html: opened.replaceAll(attribute, '').replaceAll(nonce, constant),
    inline: { scripts: [...scripts], styles: [...styles] },
  }
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
