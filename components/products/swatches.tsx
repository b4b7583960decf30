import type { SwatchView } from '@/domain/catalog/views'

const MAX_SHOWN = 5

interface SwatchProps {
  /** `#rrggbb`. */
  colour: string
  className?: string
}

/** A drop of colour. Drawn, because a strict content policy forbids a colour in a style attribute. */
export function Swatch({ colour, className }: SwatchProps) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={className}>
      <circle cx="8" cy="8" r="7.5" fill={colour} stroke="var(--edge)" />
    </svg>
  )
}

/** The colours to choose from, named for screen readers. */
export function Swatches({ swatches }: { swatches: SwatchView[] }) {
  if (swatches.length === 0) return null
  const hidden = swatches.length - MAX_SHOWN
  return (
    <span className="inline-flex items-center gap-1">
      <span className="sr-only">Colours: {swatches.map(({ label }) => label).join(', ')}</span>
      {swatches.slice(0, MAX_SHOWN).map(({ label, colour }) => (
        <Swatch key={label} colour={colour} className="size-3" />
      ))}
      {hidden > 0 && (
        <span aria-hidden className="figures text-13 text-ink-soft">
          +{hidden}
        </span>
      )}
    </span>
  )
}
