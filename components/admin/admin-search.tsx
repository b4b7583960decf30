'use client'

import clsx from 'clsx'
import {
  type FocusEvent,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { isTyping } from '@/components/admin/is-typing'
import { type Suggestion, useAdminSuggestions } from '@/components/admin/search/suggestions'
import { SearchSubmit } from '@/components/ui/search-submit'
import { adminPath } from '@/lib/paths'

/**
 * Searches everything one may see: a plain form, which with script suggests while one types (the combobox of the ARIA Authoring Practices).
 * `/` and Ctrl-K lead into it from anywhere.
 */
export function AdminSearch() {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useAdminSuggestions(useDeferredValue(typed))
  const isShown = isOpen && suggestions.length > 0
  const chosen = isShown ? suggestions[active] : undefined

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isControlK = event.key === 'k' && (event.ctrlKey || event.metaKey)
      if (!isControlK && (event.key !== '/' || isTyping(event))) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  const close = () => {
    setIsOpen(false)
    setActive(-1)
  }
  const go = ({ path }: Suggestion) => {
    close()
    setTyped('')
    input.current?.blur()
    // A whole page: an editor that is left by it saves what is typed, or the browser asks.
    location.assign(path)
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
    <search className="relative min-w-0 flex-1 lg:max-w-xl">
      <form action={adminPath('search')} onBlur={closeWhenLeft(close)}>
        <label htmlFor="admin-q" className="sr-only">
          Search the back office
        </label>
        <span className="flex items-center gap-2 rounded bg-stock px-3 has-focus-visible:outline-2 has-focus-visible:outline-ink">
          <SearchSubmit className="-mx-1.5 h-8" />
          <input
            ref={input}
            id="admin-q"
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
            aria-keyshortcuts="/ Control+K"
            aria-activedescendant={chosen && `${listId}-${active}`}
            className="min-h-10 w-full bg-transparent text-15 outline-none placeholder:text-ink-soft placeholder:opacity-100"
          />
          <kbd
            aria-hidden
            className="script-only caption rounded border border-line px-1.5 max-lg:hidden"
          >
            /
          </kbd>
        </span>
        <div
          id={listId}
          role="listbox"
          aria-label="Suggestions"
          hidden={!isShown}
          className="absolute inset-x-0 top-full z-10 mt-2 max-h-[70dvh] overflow-y-auto rounded border border-line bg-sheet py-1 shadow-sheet"
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
                'cursor-pointer px-3 py-2 text-15 hover:bg-stock',
                index === active && 'bg-stock',
              )}
            >
              <SuggestionLine suggestion={suggestion} />
            </div>
          ))}
        </div>
      </form>
    </search>
  )
}

function SuggestionLine({ suggestion: { title, detail, heading } }: { suggestion: Suggestion }) {
  return (
    <>
      {heading && <span className="caption block">{heading}</span>}
      <span className="flex justify-between gap-4">
        <span className="min-w-0 truncate">{title}</span>
        {detail && <span className="caption min-w-0 truncate">{detail}</span>}
      </span>
    </>
  )
}

function closeWhenLeft(close: () => void) {
  return (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }
}
