import type { LinkView, ShopView } from '@/domain/catalog/views'
import { articleArchivePath, articlesPath, authorsPath, feedPath, tagsPath } from '@/lib/paths'

/** The shop with ways to its publication in header and footer, where staff have not laid their own. */
export function withPublication(shop: ShopView): ShopView {
  const { title } = shop.publication
  const front: LinkView = { label: title, href: articlesPath() }
  const leadsThere = ({ href }: LinkView) => href === front.href
  const group = {
    title,
    links: [
      { label: 'Latest', href: articlesPath() },
      { label: 'Topics', href: tagsPath() },
      { label: 'Authors', href: authorsPath() },
      { label: 'Archive', href: articleArchivePath() },
      { label: 'Feed', href: feedPath('rss.xml') },
    ],
  }
  return {
    ...shop,
    menu: shop.menu.some(leadsThere) ? shop.menu : [front, ...shop.menu],
    footer: shop.footer.some(({ links }) => links.some(leadsThere))
      ? shop.footer
      : [...shop.footer, group],
  }
}
