import clsx from 'clsx'
import { Search } from 'lucide-react'

/** The glass beside a search field, which also starts the search. */
export function SearchSubmit({ className }: { className: string }) {
  return (
    <button
      type="submit"
      aria-label="Start the search"
      className={clsx(
        'grid w-8 shrink-0 place-items-center text-ink-soft hover:text-ink',
        className,
      )}
    >
      <Search aria-hidden className="size-4" />
    </button>
  )
}
