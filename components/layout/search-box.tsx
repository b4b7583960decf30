'use client'

import clsx from 'clsx'
import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { useSuggestions } from '@/components/layout/suggestions'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { SearchSubmit } from '@/components/ui/search-submit'
import type { SuggestionView } from '@/domain/catalog/views'
import { searchPath } from '@/lib/paths'

/**
 * A plain search form. With script it suggests while one types, as the combobox pattern of the
 * ARIA Authoring Practices describes: arrows choose, Enter goes there, Escape closes.
 */
export function SearchBox({ locale }: { locale: string }) {
  const router = useRouter()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(useDeferredValue(typed))
  const isShown = isOpen && suggestions.length > 0
  const chosen = isShown ? suggestions[active] : undefined

  const close = () => {
    setIsOpen(false)
    setActive(-1)
  }
  const go = (suggestion: SuggestionView) => {
    close()
    setTyped('')
    router.push(suggestion.path)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isShown) close()
    else if (event.key === 'Enter' && chosen) go(chosen)
    else if (event.key === 'ArrowDown' && suggestions.length > 0) {
      setIsOpen(true)
      setActive((active + 1) % suggestions.length)
    } else if (event.key === 'ArrowUp' && isShown) {
      setActive(active <= 0 ? suggestions.length - 1 : active - 1)
    } else return
    event.preventDefault()
  }

  return (
    <search className="relative block lg:max-w-64">
      <form action={searchPath()} onBlur={closeWhenLeft(close)}>
        <label htmlFor="q" className="sr-only">
          Search the shop
        </label>
        <span className="flex items-center gap-1 border-edge focus-within:border-ink hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink lg:border-b">
          <SearchSubmit className="-ms-2 min-h-11" />
          <input
            id="q"
            name="q"
            type="search"
            role="combobox"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setIsOpen(true)
              setActive(-1)
            }}
            onKeyDown={onKeyDown}
            placeholder="Search"
            autoComplete="off"
            enterKeyHint="search"
            aria-autocomplete="list"
            aria-expanded={isShown}
            aria-controls={listId}
            aria-activedescendant={chosen && `${listId}-${active}`}
            className="min-h-11 w-full bg-transparent text-15 outline-none placeholder:text-ink-soft placeholder:opacity-100"
          />
        </span>
        <div
          id={listId}
          role="listbox"
          aria-label="Suggestions"
          hidden={!isShown}
          className="absolute inset-x-0 top-full z-10 mt-2 rounded border border-line bg-sheet py-1 shadow-sheet lg:w-96"
        >
          {suggestions.map((suggestion, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses from the input.
            <div
              key={suggestion.path}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => go(suggestion)}
              className={clsx(
                'flex cursor-pointer items-center gap-3 px-3 py-2 text-15 hover:bg-stock',
                index === active && 'bg-stock',
              )}
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

function closeWhenLeft(close: () => void) {
  return (event: React.FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }
}
