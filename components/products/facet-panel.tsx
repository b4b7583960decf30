import { ChevronDown } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect } from 'react'

interface FacetPanelProps {
  label: string
  /** How many of its values are chosen. */
  chosen: number
  children: ReactNode
}

/** One facet that opens: below its name on the phone, over the goods on wide screens. */
export function FacetPanel({ label, chosen, children }: FacetPanelProps) {
  return (
    <details name="facet" className="group relative max-md:border-b max-md:border-line">
      <summary className="flex min-h-11 items-center gap-1.5 rounded text-15 hover:text-accent max-md:justify-between">
        <span>
          {label}
          {chosen > 0 && <span className="figures font-medium text-accent"> ({chosen})</span>}
        </span>
        <ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <div className="max-md:pb-3 md:absolute md:inset-s-0 md:top-full md:z-10 md:max-h-96 md:min-w-60 md:overflow-y-auto md:rounded md:border md:border-line md:bg-sheet md:px-4 md:py-2 md:shadow-sheet">
        {children}
      </div>
    </details>
  )
}

/** Closes the open facet when one looks elsewhere or presses Escape, as one expects of a menu. */
export function useOneOpenFacet(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const openFacet = () => form.current?.querySelector('details[open]')
    const onElsewhere = (event: PointerEvent | FocusEvent) => {
      const facet = openFacet()
      if (facet && event.target instanceof Node && !facet.contains(event.target)) {
        facet.removeAttribute('open')
      }
    }
    const onKey = (event: KeyboardEvent) => {
      const facet = openFacet()
      if (event.key !== 'Escape' || !facet?.contains(document.activeElement)) return
      facet.removeAttribute('open')
      facet.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
      document.removeEventListener('keydown', onKey)
    }
  }, [form])
}
