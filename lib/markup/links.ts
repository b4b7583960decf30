import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

const NOWHERE = 'https://nowhere.invalid'

/** The address as a browser would send it, if it begins with `https:`. */
export function httpsAddress(address: string): string | undefined {
  const url = URL.parse(address)
  return url?.protocol === 'https:' ? url.href : undefined
}

/** Where a link leads within the shop, without query and anchor; undefined for every other link. */
export function internalPath(href: unknown): string | undefined {
  if (typeof href !== 'string' || !href.startsWith('/')) return undefined
  const url = URL.parse(href, NOWHERE)
  return url?.origin === NOWHERE ? url.pathname : undefined
}

/** Links that lead elsewhere say how they are meant: `rel` of the link types of HTML. */
export function markLinks(rel: string) {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'a' && isExternal(element)) element.properties.rel = rel.split(' ')
    })
  }
}

function isExternal(link: Element): boolean {
  const { href } = link.properties
  if (typeof href !== 'string') return false
  const url = URL.parse(href, NOWHERE)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin !== NOWHERE
}
