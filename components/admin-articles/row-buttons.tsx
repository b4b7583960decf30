'use client'

import { ArrowDown, ArrowUp, type LucideIcon, X } from 'lucide-react'

interface RowButtonsProps {
  /** What the row is called: "Takeaway 2". */
  label: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** The place of a row in its list, and the way out. */
export function RowButtons({ label, isFirst, isLast, onMove, onRemove }: RowButtonsProps) {
  return (
    <span className="script-only flex shrink-0">
      <RowButton label={`${label}: up`} icon={ArrowUp} isOff={isFirst} onPress={() => onMove(-1)} />
      <RowButton
        label={`${label}: down`}
        icon={ArrowDown}
        isOff={isLast}
        onPress={() => onMove(1)}
      />
      <RowButton label={`${label}: take away`} icon={X} onPress={onRemove} />
    </span>
  )
}

interface RowButtonProps {
  label: string
  icon: LucideIcon
  isOff?: boolean
  onPress: () => void
}

/** What cannot be done keeps its place, so that the others stay under the finger. */
function RowButton({ label, icon: Icon, isOff, onPress }: RowButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onPress}
      title={label}
      className="inline-flex h-11 w-9 items-center justify-center rounded text-ink-soft hover:bg-stock hover:text-ink aria-disabled:opacity-30 aria-disabled:hover:bg-transparent"
    >
      <Icon aria-hidden className="size-4" />
      <span className="sr-only">{label}</span>
    </button>
  )
}
