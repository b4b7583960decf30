import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useDeferredValue,
  useId,
  useState,
} from 'react'

interface ComboboxOptions<Suggestion> {
  /** What there is for these words; it may lag behind the typing. */
  useSuggestions: (typed: string) => readonly Suggestion[]
  onChoose: (suggestion: Suggestion) => void
}

/**
 * A search field that suggests while one types, as the combobox pattern of the ARIA Authoring Practices describes: arrows choose, Enter goes
 * there, Escape closes. Its parts are spread over the form, the field, the list and each line of it.
 */
export function useCombobox<Suggestion>(options: ComboboxOptions<Suggestion>) {
  const { useSuggestions, onChoose } = options
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
  const choose = (suggestion: Suggestion) => {
    close()
    setTyped('')
    onChoose(suggestion)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isShown) close()
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'ArrowDown' && suggestions.length > 0) {
      setIsOpen(true)
      setActive((active + 1) % suggestions.length)
    } else if (event.key === 'ArrowUp' && isShown) {
      setActive(active <= 0 ? suggestions.length - 1 : active - 1)
    } else return
    event.preventDefault()
  }

  return {
    suggestions,
    formProps: {
      onBlur(event: FocusEvent<HTMLFormElement>) {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      },
    },
    inputProps: {
      type: 'search',
      role: 'combobox',
      value: typed,
      onChange(event: ChangeEvent<HTMLInputElement>) {
        setTyped(event.target.value)
        setIsOpen(true)
        setActive(-1)
      },
      onKeyDown,
      placeholder: 'Search',
      autoComplete: 'off',
      enterKeyHint: 'search',
      'aria-autocomplete': 'list',
      'aria-expanded': isShown,
      'aria-controls': listId,
      'aria-activedescendant': chosen && `${listId}-${active}`,
    },
    listProps: { id: listId, role: 'listbox', 'aria-label': 'Suggestions', hidden: !isShown },
    optionProps: (suggestion: Suggestion, index: number) => ({
      id: `${listId}-${index}`,
      role: 'option',
      tabIndex: -1,
      'aria-selected': index === active,
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onClick: () => choose(suggestion),
    }),
  } as const
}
