'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import {
  type FoundPlace,
  findPlaces,
  type PlaceKind,
} from '@/components/admin-articles/find-places'
import { Picture } from '@/components/ui/picture'
import { formatMoney } from '@/lib/money'

interface InsertPlaceProps {
  kind: PlaceKind
  onInsert: (markdown: string) => void
}

const LABELS: Record<PlaceKind, string> = {
  product: 'Search the products of the shop',
  collection: 'Search the collections',
}

/** A search among what the shop shows; the card in the text will bear today's price and stock. */
export function InsertPlace({ kind, onInsert }: InsertPlaceProps) {
  const [typed, setTyped] = useState('')
  const query = useDeferredValue(typed.trim())
  const { data, isError, isPlaceholderData } = useQuery({
    queryKey: ['insert', kind, query],
    queryFn: ({ signal }) => findPlaces(kind, query, signal),
    placeholderData: (previous) => previous,
  })
  const found = data ?? []
  const insert = ({ slug }: FoundPlace) => onInsert(`::${kind}[${slug}]`)
  const onEnter = () => {
    const isOfWhatIsTyped = !isPlaceholderData && query === typed.trim()
    if (isOfWhatIsTyped && query !== '' && found[0]) insert(found[0])
  }
  return (
    <div className="space-y-3">
      <label className="grid gap-1.5 text-15 font-medium">
        {LABELS[kind]}
        <input
          data-first-focus
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            // The field stands within the form of the text.
            if (event.key !== 'Enter') return
            event.preventDefault()
            onEnter()
          }}
          autoComplete="off"
          className="control w-full font-normal"
        />
      </label>
      {isError && <p className="text-15 text-stop">The shop does not answer. Please try again.</p>}
      <ul className="min-h-48">
        {found.map((place) => (
          <li key={place.slug}>
            <button
              type="button"
              onClick={() => insert(place)}
              className="flex w-full items-center gap-3 rounded px-2 py-1.5 text-start hover:bg-stock"
            >
              <Picture
                picture={place.picture}
                sizes="3rem"
                isDecorative
                className="size-12 shrink-0"
              />
              <PlaceWords place={place} />
            </button>
          </li>
        ))}
        {!data && !isError && <li className="px-2 py-3 text-15 text-ink-soft">Looking …</li>}
        {data && found.length === 0 && (
          <li className="px-2 py-3 text-15 text-ink-soft">
            Nothing fits. Only what can be seen in the shop can be put in.
          </li>
        )}
      </ul>
    </div>
  )
}

function PlaceWords({ place }: { place: FoundPlace }) {
  const { title, detail, price } = place
  return (
    <span className="min-w-0 flex-1 text-15">
      <span className="block truncate font-medium">{title}</span>
      <span className="caption block truncate">
        {[detail, price && formatMoney(price, navigator.language)].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
