'use client'

import { ChevronsDown } from 'lucide-react'

interface FillDownProps {
  gridId: string
  /** `data-column` of the fields. */
  column: string
  label: string
}

/** Gives every row of a grid what its first row says. A shortcut: without script the fields are filled in one by one. */
export function FillDown({ gridId, column, label }: FillDownProps) {
  const fill = () => {
    const grid = document.getElementById(gridId)
    const fields = grid?.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`) ?? []
    const [first, ...others] = fields
    for (const field of others) {
      field.value = first?.value ?? ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
  return (
    <button
      type="button"
      onClick={fill}
      title="The same for all"
      className="script-only inline-flex size-6 items-center justify-center rounded hover:bg-stock"
    >
      <ChevronsDown aria-hidden className="size-4" />
      <span className="sr-only">{label}: the first row’s for all</span>
    </button>
  )
}
