'use client'

import { ShoppingBag } from 'lucide-react'
import Link from 'next/link'
import { useMeSummary } from '@/components/layout/me-summary'
import { cartPath } from '@/lib/paths'

/** The way to the cart, with the number of pieces once it is known. */
export function CartLink() {
  const quantity = useMeSummary().data?.cart.quantity ?? 0
  return (
    <Link
      prefetch={false}
      href={cartPath()}
      className="inline-flex min-h-11 items-center gap-2 text-15 hover:text-accent"
    >
      <ShoppingBag aria-hidden className="size-5" strokeWidth={1.5} />
      <span className="max-sm:sr-only">Cart</span>
      {quantity > 0 && (
        <span className="figures min-w-6 rounded-full bg-ink px-1.5 text-center text-13 text-on-ink">
          {quantity}
          <span className="sr-only">{quantity === 1 ? ' piece' : ' pieces'}</span>
        </span>
      )}
    </Link>
  )
}
