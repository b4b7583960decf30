import { Menu, X } from 'lucide-react'
import { NavLink } from '@/components/layout/nav-link'
import { Sheet } from '@/components/ui/sheet'
import type { LinkView } from '@/domain/catalog/views'
import { accountPath } from '@/lib/paths'

const MENU_ID = 'menu'

/** Opens the menu on narrow screens, without script too. */
export function MenuButton() {
  return (
    <button
      type="button"
      popoverTarget={MENU_ID}
      className="-ms-2.5 inline-flex size-11 items-center justify-center rounded hover:bg-stock lg:hidden"
    >
      <Menu aria-hidden className="size-5" strokeWidth={1.5} />
      <span className="sr-only">Menu</span>
    </button>
  )
}

export function MenuSheet({ goods, menu }: { goods: LinkView[]; menu: LinkView[] }) {
  return (
    <Sheet id={MENU_ID} aria-label="Menu" role="dialog" className="sheet sheet-start bg-paper">
      <div className="flex items-center justify-between border-b border-line px-5 py-2">
        <p className="caption">Menu</p>
        <button
          type="button"
          popoverTarget={MENU_ID}
          popoverTargetAction="hide"
          className="-me-2.5 inline-flex size-11 items-center justify-center rounded hover:bg-stock"
        >
          <X aria-hidden className="size-5" strokeWidth={1.5} />
          <span className="sr-only">Close the menu</span>
        </button>
      </div>
      <nav aria-label="Menu" className="px-5 py-3">
        <ul>
          {goods.map((link) => (
            <li key={`${link.href} ${link.label}`} className="border-b border-line">
              <NavLink
                href={link.href}
                className="block py-2.5 font-serif text-25 aria-[current]:text-accent"
              >
                {link.label}
              </NavLink>
            </li>
          ))}
        </ul>
        <ul className="mt-5">
          <li className="sm:hidden">
            <NavLink
              href={accountPath()}
              className="flex min-h-11 items-center text-17 aria-[current]:text-accent"
            >
              Your account
            </NavLink>
          </li>
          {menu.map((link) => (
            <li key={`${link.href} ${link.label}`}>
              <NavLink
                href={link.href}
                className="flex min-h-11 items-center text-17 aria-[current]:text-accent"
              >
                {link.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </Sheet>
  )
}
