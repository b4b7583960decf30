import { CircleUserRound, Menu, Store, X } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { AdminNavigation, type NavigationGroup } from '@/components/admin/admin-navigation'
import { AdminSearch } from '@/components/admin/admin-search'
import { SkipLink } from '@/components/layout/skip-link'
import { Wordmark } from '@/components/layout/wordmark'
import { Sheet } from '@/components/ui/sheet'
import { adminPath, homePath, signOutFormPath } from '@/lib/paths'

const MENU_ID = 'rooms'

interface AdminFrameProps {
  shopName: string
  personName: string
  groups: NavigationGroup[]
  children: ReactNode
}

/** What stands around every page of the back office: the rooms at the side, search and oneself on top. */
export function AdminFrame({ shopName, personName, groups, children }: AdminFrameProps) {
  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <SkipLink />
      <aside
        aria-label="Back office"
        className="sticky top-0 h-dvh overflow-y-auto border-e border-line bg-stock px-3 py-4 max-lg:hidden"
        data-screen-only
      >
        <Rooms shopName={shopName} personName={personName} groups={groups} label="Rooms" />
      </aside>
      <div className="min-w-0">
        <header
          className="sticky top-0 z-10 flex h-14 items-center gap-2 border-b border-line bg-paper px-2 sm:px-4 lg:px-8"
          data-screen-only
        >
          <button
            type="button"
            popoverTarget={MENU_ID}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded hover:bg-stock lg:hidden"
          >
            <Menu aria-hidden className="size-5" strokeWidth={1.5} />
            <span className="sr-only">Menu</span>
          </button>
          <AdminSearch />
        </header>
        <main id="content" tabIndex={-1} className="outline-none">
          {children}
        </main>
      </div>
      <Sheet
        id={MENU_ID}
        aria-label="Menu"
        role="dialog"
        className="sheet sheet-start bg-stock px-3 py-2"
      >
        <div className="flex justify-end">
          <button
            type="button"
            popoverTarget={MENU_ID}
            popoverTargetAction="hide"
            className="inline-flex size-11 items-center justify-center rounded hover:bg-paper"
          >
            <X aria-hidden className="size-5" strokeWidth={1.5} />
            <span className="sr-only">Close the menu</span>
          </button>
        </div>
        <Rooms shopName={shopName} personName={personName} groups={groups} label="All rooms" />
      </Sheet>
    </div>
  )
}

function Rooms({
  shopName,
  personName,
  groups,
  label,
}: Omit<AdminFrameProps, 'children'> & { label: string }) {
  return (
    <div className="flex min-h-full flex-col">
      <Link
        prefetch={false}
        href={adminPath()}
        className="flex min-h-11 items-center px-2 text-20 leading-tight"
      >
        <Wordmark name={shopName} />
      </Link>
      <AdminNavigation groups={groups} label={label} />
      <div className="mt-auto border-t border-line pt-3 text-15">
        <Link prefetch={false} href={adminPath('me')} className={PERSONAL}>
          <CircleUserRound aria-hidden className="size-4 shrink-0 text-ink-soft" />
          <span className="min-w-0 truncate">{personName}</span>
        </Link>
        <a href={homePath()} className={PERSONAL}>
          <Store aria-hidden className="size-4 shrink-0 text-ink-soft" />
          See the shop
        </a>
        <form method="post" action={signOutFormPath()}>
          <button type="submit" className={`${PERSONAL} w-full ps-8.5 text-ink-soft`}>
            Sign out
          </button>
        </form>
      </div>
    </div>
  )
}

const PERSONAL =
  'flex min-h-11 items-center gap-2.5 rounded px-2 hover:bg-paper hover:text-ink lg:min-h-9'
