import { Search } from 'lucide-react'
import { adminPath } from '@/lib/paths'

/** Searches everything one may see. */
export function AdminSearch() {
  return (
    <search className="min-w-0 flex-1 lg:max-w-xl">
      <form action={adminPath('search')}>
        <label htmlFor="admin-q" className="sr-only">
          Search the back office
        </label>
        <span className="flex items-center gap-2 rounded bg-stock px-3 has-focus-visible:outline-2 has-focus-visible:outline-ink">
          <Search aria-hidden className="size-4 shrink-0 text-ink-soft" />
          <input
            id="admin-q"
            name="q"
            type="search"
            placeholder="Search"
            autoComplete="off"
            enterKeyHint="search"
            className="min-h-10 w-full bg-transparent text-15 outline-none placeholder:text-ink-soft placeholder:opacity-100"
          />
        </span>
      </form>
    </search>
  )
}
