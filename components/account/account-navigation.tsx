import { ACCOUNT_ROOMS } from '@/components/account/rooms'
import { SignOutForm } from '@/components/auth/sign-out-form'
import { NavLink } from '@/components/layout/nav-link'
import { accountPath } from '@/lib/paths'

/** Beside every room on wide screens; on narrow ones the overview is the way from room to room. */
export function AccountNavigation() {
  const rooms = [{ href: accountPath(), label: 'Overview' }, ...ACCOUNT_ROOMS]
  return (
    <nav aria-label="Your account" className="max-lg:hidden">
      <ul className="border-s border-line">
        {rooms.map(({ href, label }) => (
          <li key={href}>
            <NavLink
              href={href}
              className="-ms-px flex min-h-11 items-center border-s border-transparent ps-5 text-15 hover:text-accent aria-[current]:border-ink aria-[current]:font-medium"
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
      <div className="mt-4 ps-5">
        <SignOutForm look="quiet" />
      </div>
    </nav>
  )
}
