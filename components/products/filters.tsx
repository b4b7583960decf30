'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useTransition } from 'react'
import { useOneOpenFacet } from '@/components/products/facet-panel'
import { Facets } from '@/components/products/facets'
import { sortLabels } from '@/components/products/filter-query'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import type { ListingView } from '@/domain/catalog/views'

const FORM_ID = 'filters'
const SHEET_ID = 'filter-sheet'

interface FiltersProps {
  /** The page itself, without parameters. */
  path: string
  listing: Pick<ListingView, 'facets' | 'filters' | 'total'>
  /** Parameters of the page that are not filters. */
  kept?: Record<string, string>
}

/**
 * A quiet row on wide screens, a sheet on the phone, one and the same form: without script it has a
 * button and loads the page anew, with script every choice shows at once.
 */
export function Filters({ path, listing, kept = {} }: FiltersProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [isPending, startTransition] = useTransition()
  useOneOpenFacet(form)
  const { facets, filters, total } = listing

  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const target = `${path}?${queryOf(event.currentTarget)}`
    startTransition(() => router.push(target, { scroll: false }))
  }
  const closeSheet = () => document.getElementById(SHEET_ID)?.hidePopover()
  const apply = () => form.current?.requestSubmit()

  return (
    <form
      ref={form}
      id={FORM_ID}
      action={path}
      onSubmit={show}
      aria-busy={isPending}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-y border-line py-2"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button popoverTarget={SHEET_ID} look="secondary" className="md:hidden">
        Filter
      </Button>
      <Sheet
        id={SHEET_ID}
        aria-label="Filters"
        role="group"
        className="sheet sheet-bottom bg-paper md:sheet-inline"
      >
        <div className="flex flex-col gap-x-7 max-md:px-5 max-md:py-4 md:flex-row md:flex-wrap md:items-center">
          <Facets facets={facets} filters={filters} onChange={apply} />
          <Button
            type="submit"
            look="primary"
            onClick={closeSheet}
            className="max-md:mt-4 md:no-script"
          >
            Show {total} {total === 1 ? 'piece' : 'pieces'}
          </Button>
        </div>
      </Sheet>
      <SortSelect sort={filters.sort} onChange={apply} />
    </form>
  )
}

function SortSelect({ sort, onChange }: { sort: string; onChange: () => void }) {
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (select.current) select.current.value = sort
  }, [sort])
  return (
    <div className="flex items-center gap-3 text-15">
      <label htmlFor="sort" className="text-ink-soft max-sm:sr-only">
        Sort
      </label>
      <Select
        ref={select}
        id="sort"
        name="sort"
        defaultValue={sort}
        onChange={onChange}
        look="quiet"
      >
        {Object.entries(sortLabels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  )
}

/** What was really chosen: empty fields and the order at rest would only lengthen the address. */
function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '' && value !== 'featured') query.append(name, value)
  }
  return query
}
