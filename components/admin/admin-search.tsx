'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/admin/is-typing'
import { type Suggestion, useAdminSuggestions } from '@/components/admin/search/suggestions'
import { SearchSubmit } from '@/components/ui/search-submit'
import { useCombobox } from '@/components/ui/use-combobox'
import { adminPath } from '@/lib/paths'

/**
 * Searches everything one may see: a plain form, which with script suggests while one types.
 * `/` and Ctrl-K lead into it from anywhere.
 */
export function AdminSearch() {
  const input = useRef<HTMLInputElement>(null)
  const { suggestions, ...parts } = useCombobox({
    useSuggestions: useAdminSuggestions,
    onChoose({ path }) {
      input.current?.blur()
      // By a whole page: the browser asks where something is not saved yet.
      location.assign(path)
    },
  })

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

  return (
    <search className="relative min-w-0 flex-1 lg:max-w-xl">
      <form action={adminPath('search')} {...parts.formProps}>
        <label htmlFor="admin-q" className="sr-only">
          Search the back office
        </label>
        <span className="flex items-center gap-2 rounded bg-stock px-3 has-focus-visible:outline-2 has-focus-visible:outline-ink">
          <SearchSubmit className="-mx-1.5 h-8" />
          <input
            ref={input}
            id="admin-q"
            name="q"
            {...parts.inputProps}
            aria-keyshortcuts="/ Control+K"
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
          {...parts.listProps}
          className="absolute inset-x-0 top-full z-10 mt-2 max-h-[70dvh] overflow-y-auto rounded border border-line bg-sheet py-1 shadow-sheet"
        >
          {suggestions.map((suggestion, index) => (
            <div
              key={suggestion.path}
              {...parts.optionProps(suggestion, index)}
              className="cursor-pointer px-3 py-2 text-15 hover:bg-stock aria-selected:bg-stock"
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
