import type { Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze()

/**
 * HTML that is safe already, with every link and picture as seen from `base`, the page it stands on. Of a picture one address is left: readers
 * elsewhere choose no widths.
 */
export function withAbsoluteAddresses(source: string, base: string): string {
  const tree = html.parse(source)
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'cite']) {
      const address = properties[name]
      if (typeof address === 'string') properties[name] = absolute(address, base)
    }
    properties.srcSet = undefined
    properties.sizes = undefined
  })
  const whole: Nodes = tree
  return html.stringify(whole)
}

/** An address that nobody can read stays as it is. */
function absolute(address: string, base: string): string {
  return URL.parse(address, base)?.toString() ?? address
}
