import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { RenderedArticle } from '@/lib/article-blocks'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

const FORBIDDEN = new Set(
  'script style iframe frame frameset object embed applet form button select textarea base meta link svg math template noscript portal video audio source picture track canvas marquee dialog slot title plaintext xmp'.split(
    ' ',
  ),
)
const LOADING = [
  'src',
  'srcSet',
  'poster',
  'data',
  'background',
  'action',
  'formAction',
  'ping',
  'style',
  'srcDoc',
]

/** Whatever in a fragment of HTML could run, load, send or hide something, as a browser would read it: none, if it is safe. */
export function dangersIn(html: string): string[] {
  const dangers: string[] = []
  visit(treeOf(html), 'element', ({ tagName, properties }) => {
    if (FORBIDDEN.has(tagName)) dangers.push(`<${tagName}>`)
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name) || LOADING.includes(name)) dangers.push(`${tagName} ${name}`)
      if (name === 'name') dangers.push(`${tagName} ${name}`)
      if (/^(href|cite|xLinkHref)$/.test(name) && isDangerous(String(value)))
        dangers.push(`${name} ${value}`)
      if (name === 'id' && !/^(section-|note-|footnote-label$)/.test(String(value)))
        dangers.push(`id ${value}`)
    }
  })
  return dangers
}

/** Of all HTML and addresses in a rendered article. */
export function dangersInArticle({ parts, tableOfContents }: RenderedArticle): string[] {
  const html = parts.flatMap((part) => {
    if (part.kind === 'html') return [part.html]
    return part.kind === 'picture' ? [part.captionHtml] : []
  })
  const addresses = parts.flatMap((part) => (part.kind === 'video' ? [part.url] : []))
  const ids = idsIn(html.join(''))
  const anchors = tableOfContents.map(({ id }) => id)
  return [
    ...html.flatMap(dangersIn),
    ...addresses.filter((url) => !url.startsWith('https://')),
    ...repeated(ids).map((id) => `id ${id} twice`),
    ...repeated(anchors).map((id) => `anchor ${id} twice`),
    ...anchors.filter((id) => !ids.includes(id)).map((id) => `no ${id}`),
  ]
}

function idsIn(html: string): string[] {
  const ids: string[] = []
  visit(treeOf(html), 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.push(properties.id)
  })
  return ids
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index)
}

/** By the parser of addresses that browsers have, which ignores what it ignores. */
function isDangerous(href: string): boolean {
  const url = URL.parse(href, 'https://ours.example')
  return url !== null && !/^(https?|mailto|tel):$/.test(url.protocol)
}

function treeOf(html: string): Root {
  return parser.parse(html)
}
