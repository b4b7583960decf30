import { X } from 'lucide-react'
import Link from 'next/link'
import { filterQuery, isFiltered } from '@/components/products/filter-query'
import type { ListingView, ProductFilters } from '@/domain/catalog/views'
import { formatMoney } from '@/lib/money'
import { withQuery } from '@/lib/paths'

interface ChosenFiltersProps {
  path: string
  listing: Pick<ListingView, 'facets' | 'filters'>
  currency: string
  locale: string
}

/** What was chosen, each removable by itself. */
export function ChosenFilters({ path, listing, currency, locale }: ChosenFiltersProps) {
  const { facets, filters } = listing
  if (!isFiltered(filters)) return null
  const href = (changed: Partial<ProductFilters>) =>
    withQuery(path, filterQuery({ ...filters, ...changed, page: 1 }, currency))
  const money = (amount: number) => formatMoney({ amount, currency }, locale)
  const { priceMin, priceMax } = filters

  const values = facets.options.flatMap((facet) =>
    facet.values
      .filter((value) => value.isChosen)
      .map((value) => ({
        label: value.label,
        href: href({ options: without(filters.options, facet.key, value.key) }),
      })),
  )
  const chosen = [
    ...values,
    ...(priceMin === undefined
      ? []
      : [{ label: `From ${money(priceMin)}`, href: href({ priceMin: undefined }) }]),
    ...(priceMax === undefined
      ? []
      : [{ label: `Up to ${money(priceMax)}`, href: href({ priceMax: undefined }) }]),
    ...(filters.available ? [{ label: 'In stock', href: href({ available: false }) }] : []),
  ]

  return (
    <ul aria-label="Chosen filters" className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {chosen.map((filter) => (
        <li key={filter.label}>
          <Link
            prefetch={false}
            scroll={false}
            href={filter.href}
            className="inline-flex min-h-9 items-center gap-1.5 rounded bg-stock px-3 text-15 hover:bg-accent-wash max-md:min-h-11"
          >
            <span className="sr-only">Remove </span>
            {filter.label}
            <X aria-hidden className="size-3.5" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          prefetch={false}
          scroll={false}
          href={withQuery(path, { sort: filterQuery(filters, currency).sort })}
          className="link inline-flex min-h-11 items-center px-2 text-15"
        >
          Remove all
        </Link>
      </li>
    </ul>
  )
}

function without(options: ProductFilters['options'], option: string, value: string) {
  return { ...options, [option]: (options[option] ?? []).filter((key) => key !== value) }
}
