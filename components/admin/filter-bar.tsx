import { X } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'

interface FilterBarProps {
  /** The page that shows the result; the fields become its query. */
  action: string
  /** The text that is searched for; its field is called `q` unless it says otherwise. */
  search?: { label: string; value?: string; name?: string }
  /** Further fields: see `FilterSelect`, `FilterDate`. */
  children?: ReactNode
  /** What the address holds besides and has to go on holding. */
  keep?: Readonly<Record<string, string | undefined>>
  /** Every filter that is on, each with the address without it. */
  chips?: readonly { label: string; href: string }[]
}

/** Filters as a plain form whose answer is an address: it can be kept, sent and gone back to. */
export function FilterBar({ action, search, children, keep = {}, chips = [] }: FilterBarProps) {
  return (
    <div className="mb-4 space-y-3">
      <form action={action} className="flex flex-wrap items-end gap-x-3 gap-y-2">
        {Object.entries(keep).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {search && (
          <div className="min-w-56 flex-1 lg:min-w-40">
            <label htmlFor="filter-search" className="caption mb-1 block">
              {search.label}
            </label>
            <input
              id="filter-search"
              type="search"
              name={search.name ?? 'q'}
              defaultValue={search.value}
              autoComplete="off"
              enterKeyHint="search"
              className="control w-full text-15 lg:min-h-9"
            />
          </div>
        )}
        {children}
        <Button type="submit" className="lg:min-h-9">
          Show
        </Button>
      </form>
      {chips.length > 0 && (
        <ul aria-label="Filters" className="flex flex-wrap gap-2">
          {chips.map(({ label, href }) => (
            <li key={label}>
              <Link
                prefetch={false}
                href={href}
                className="inline-flex min-h-11 items-center gap-1.5 rounded bg-stock px-3 text-13 hover:bg-line lg:min-h-8"
              >
                {label}
                <X aria-hidden className="size-3.5" />
                <span className="sr-only">: remove this filter</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
