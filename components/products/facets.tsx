import { useEffect, useRef } from 'react'
import { FacetPanel } from '@/components/products/facet-panel'
import { shortDecimal } from '@/components/products/filter-query'
import type { FacetsView, ListingView } from '@/domain/catalog/views'

interface FacetsProps {
  facets: FacetsView
  filters: ListingView['filters']
  onChange: () => void
}

/** Every facet of a listing; `onChange` is called when one has a new value. */
export function Facets({ facets, filters, onChange }: FacetsProps) {
  const { price } = facets
  return (
    <>
      {facets.options.map((facet) => {
        const chosen = facet.values.filter((value) => value.isChosen).length
        return (
          <FacetPanel key={facet.key} label={facet.label} chosen={chosen}>
            {facet.values.map((value) => (
              <Tick
                key={value.key}
                name="option"
                value={`${facet.key}:${value.key}`}
                isChosen={value.isChosen}
                label={value.label}
                count={value.count}
                onChange={onChange}
              />
            ))}
          </FacetPanel>
        )
      })}
      {price && price.min < price.max && (
        <FacetPanel
          label="Price"
          chosen={filters.priceMin === undefined && filters.priceMax === undefined ? 0 : 1}
        >
          <div className="flex items-end gap-3 py-2">
            <PriceInput
              name="min"
              label="From"
              value={filters.priceMin}
              price={price}
              onChange={onChange}
            />
            <PriceInput
              name="max"
              label="To"
              value={filters.priceMax}
              price={price}
              onChange={onChange}
            />
          </div>
        </FacetPanel>
      )}
      <Tick
        name="available"
        value="1"
        isChosen={facets.available.isChosen}
        label="In stock only"
        onChange={onChange}
      />
    </>
  )
}

interface TickProps {
  name: string
  value: string
  isChosen: boolean
  label: string
  count?: number
  onChange: () => void
}

function Tick({ name, value, isChosen, label, count, onChange }: TickProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.checked = isChosen
  }, [isChosen])
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2.5 text-15 md:min-h-10">
      <input
        ref={input}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isChosen}
        onChange={onChange}
        className="size-4.5 accent-ink"
      />
      <span className="flex-1">{label}</span>
      {count !== undefined && <span className="figures caption">{count}</span>}
    </label>
  )
}

interface PriceInputProps {
  name: string
  label: string
  value: number | undefined
  price: { min: number; max: number; currency: string }
  onChange: () => void
}

function PriceInput({ name, label, value, price, onChange }: PriceInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const text = shortDecimal(value, price.currency) ?? ''
  useEffect(() => {
    if (input.current) input.current.value = text
  }, [text])
  const applyIfChanged = () => {
    if (input.current?.value !== text) onChange()
  }
  return (
    <label className="text-15">
      <span className="mb-1 block">{label}</span>
      <input
        ref={input}
        name={name}
        defaultValue={text}
        inputMode="decimal"
        autoComplete="off"
        placeholder={shortDecimal(name === 'min' ? price.min : price.max, price.currency)}
        onBlur={applyIfChanged}
        className="control figures w-24"
      />
    </label>
  )
}
