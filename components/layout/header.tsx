import Link from 'next/link'
import { AccountLink } from '@/components/layout/account-link'
import { CartLink } from '@/components/layout/cart-link'
import { MenuButton, MenuSheet } from '@/components/layout/menu'
import { NavLink } from '@/components/layout/nav-link'
import { SearchBox } from '@/components/layout/search-box'
import { Wordmark } from '@/components/layout/wordmark'
import type { ShopView } from '@/domain/catalog/views'
import { collectionPath, collectionsPath, homePath, productsPath } from '@/lib/paths'

/** More than this and the line would break: the rest is one step away on the page of all collections. */
const MAX_COLLECTIONS = 7

/** The masthead: search, name and cart above, the departments in one line below. */
export function Header({ shop }: { shop: ShopView }) {
  return (
    <header data-screen-only>
      <Announcements shop={shop} />
      <div className="page grid grid-cols-[1fr_auto_1fr] items-center gap-x-4 gap-y-1 pt-3 lg:pt-7 lg:pb-5">
        <MenuButton />
        <div className="max-lg:order-last max-lg:col-span-full">
          <SearchBox locale={shop.locale} />
        </div>
        <Link
          prefetch={false}
          href={homePath()}
          className="inline-flex min-h-11 items-center text-center text-25 lg:text-42"
        >
          <Wordmark name={shop.name} />
        </Link>
        <div className="flex justify-end gap-x-1 sm:gap-x-5">
          <AccountLink />
          <CartLink locale={shop.locale} />
        </div>
      </div>
      <div className="page max-lg:hidden">
        <nav
          aria-label="Goods"
          className="flex items-center justify-between gap-8 border-t border-line text-15"
        >
          <NavList links={goodsLinks(shop)} />
          <NavList links={shop.menu} />
        </nav>
      </div>
      <div className="page max-lg:mt-1">
        <div className="double-rule" />
      </div>
      <MenuSheet goods={goodsLinks(shop)} menu={shop.menu} />
    </header>
  )
}

function Announcements({ shop }: { shop: ShopView }) {
  const lines = [shop.announcement, shop.testNotice].filter((line) => line !== undefined)
  if (lines.length === 0) return null
  return (
    <div className="bg-stock">
      <div className="page flex flex-wrap justify-center gap-x-6 py-2 text-center text-balance text-13 md:justify-between">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

function goodsLinks(shop: ShopView) {
  const shown = shop.collections.slice(0, MAX_COLLECTIONS)
  const links = shown.map(({ slug, title }) => ({ label: title, href: collectionPath(slug) }))
  if (shown.length < shop.collections.length) {
    links.push({ label: 'More', href: collectionsPath() })
  }
  return [{ label: 'All goods', href: productsPath() }, ...links]
}

function NavList({ links }: { links: { label: string; href: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-7">
      {links.map((link) => (
        <li key={`${link.href} ${link.label}`}>
          <NavLink
            href={link.href}
            className="inline-flex min-h-11 items-center hover:text-accent aria-[current]:text-accent aria-[current]:underline aria-[current]:decoration-1 aria-[current]:underline-offset-8"
          >
            {link.label}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}
