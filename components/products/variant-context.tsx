'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'
import type { VariantView } from '@/domain/catalog/views'
import { productPath } from '@/lib/paths'

interface ChosenVariant {
  variant: VariantView
  choose: (variant: VariantView) => void
}

const VariantContext = createContext<ChosenVariant | undefined>(undefined)

interface VariantProviderProps {
  productSlug: string
  initial: VariantView
  children: ReactNode
}

/** Shares the chosen variant between the pictures and the buying, and keeps it in the address. */
export function VariantProvider({ productSlug, initial, children }: VariantProviderProps) {
  const [variant, setVariant] = useState(initial)
  const choose = (chosen: VariantView) => {
    setVariant(chosen)
    window.history.replaceState(null, '', productPath(productSlug, chosen.id))
  }
  return <VariantContext value={{ variant, choose }}>{children}</VariantContext>
}

export function useChosenVariant(): ChosenVariant {
  const chosen = useContext(VariantContext)
  if (!chosen) throw new Error('useChosenVariant needs a VariantProvider above it.')
  return chosen
}
