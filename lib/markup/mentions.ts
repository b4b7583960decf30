import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { ArticleMentions } from '@/lib/article-blocks'
import { decoded } from '@/lib/decoded'
import { internalPath } from '@/lib/markup/links'
import { isSlug } from '@/lib/slug'

/** What a safe text speaks of, found before it is cut into parts. */
export function mentionsOf(tree: Root): ArticleMentions {
  const found = {
    products: new Set<string>(),
    collections: new Set<string>(),
    media: new Set<string>(),
  }
  visit(tree, 'element', ({ properties }) => {
    const { dataKind, dataSlug, dataMedia } = properties
    if (typeof dataMedia === 'string') found.media.add(dataMedia)
    if (typeof dataSlug === 'string') {
      if (dataKind === 'product') found.products.add(dataSlug)
      if (dataKind === 'collection') found.collections.add(dataSlug)
    }
    const linked = linkedIn(properties.href)
    if (linked) found[linked.kind].add(linked.slug)
  })
  return {
    productSlugs: [...found.products],
    collectionSlugs: [...found.collections],
    mediaIds: [...found.media],
  }
}

function linkedIn(href: unknown): { kind: 'products' | 'collections'; slug: string } | undefined {
  const [, kind, encoded] =
    /^\/(products|collections)\/([^/]+)\/?$/.exec(internalPath(href) ?? '') ?? []
  if (!encoded || (kind !== 'products' && kind !== 'collections')) return undefined
  const slug = decoded(encoded)
  return slug !== undefined && isSlug(slug) ? { kind, slug } : undefined
}
