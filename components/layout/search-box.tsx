'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useSuggestions } from '@/components/layout/suggestions'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { SearchSubmit } from '@/components/ui/search-submit'
import { useCombobox } from '@/components/ui/use-combobox'
import type { SuggestionView } from '@/domain/catalog/views'
import { searchPath } from '@/lib/paths'

/** A plain search form. With script it suggests while one types. */
export function SearchBox({ locale }: { locale: string }) {
  const router = useRouter()
  const { suggestions, ...parts } = useCombobox({
    useSuggestions,
    onChoose: ({ path }) => router.push(path),
  })

  return (
    <search className="relative block lg:max-w-64">
      <form action={searchPath()} {...parts.formProps}>
        <label htmlFor="q" className="sr-only">
          Search the shop
        </label>
        <span className="flex items-center gap-1 border-edge focus-within:border-ink hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink lg:border-b">
          <SearchSubmit className="-ms-2 min-h-11" />
          <input
            id="q"
            name="q"
            {...parts.inputProps}
            className="min-h-11 w-full bg-transparent text-15 outline-none placeholder:text-ink-soft placeholder:opacity-100"
          />
        </span>
        <div
          {...parts.listProps}
          className="absolute inset-x-0 top-full z-10 mt-2 rounded border border-line bg-sheet py-1 shadow-sheet lg:w-96"
        >
          {suggestions.map((suggestion, index) => (
            <div
              key={suggestion.path}
              {...parts.optionProps(suggestion, index)}
              className="flex cursor-pointer items-center gap-3 px-3 py-2 text-15 hover:bg-stock aria-selected:bg-stock"
            >
              <Suggestion suggestion={suggestion} locale={locale} />
            </div>
          ))}
        </div>
      </form>
    </search>
  )
}

function Suggestion({ suggestion, locale }: { suggestion: SuggestionView; locale: string }) {
  return (
    <>
      {suggestion.picture ? (
        <Picture
          picture={suggestion.picture}
          sizes="40px"
          isDecorative
          className="product-ratio w-10 shrink-0"
        />
      ) : (
        <Search aria-hidden className="mx-3 size-4 shrink-0 text-ink-soft" />
      )}
      <span className="min-w-0 flex-1">{suggestion.title}</span>
      {suggestion.price && <Price price={suggestion.price} locale={locale} />}
      {suggestion.kind !== 'product' && (
        <span className="caption capitalize">{suggestion.kind}</span>
      )}
    </>
  )
}
