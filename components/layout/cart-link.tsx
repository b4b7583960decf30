'use client'

import { ShoppingBag } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type MouseEvent, useEffect, useState } from 'react'
import { setCartDrawer, useCartDrawer } from '@/components/cart/drawer-state'
import { useMeSummary } from '@/components/layout/me-summary'
import { cartPath } from '@/lib/paths'

/** Only fetched by those who look into their cart. */
const CartDrawer = dynamic(async () => (await import('@/components/cart/cart-drawer')).CartDrawer, {
  ssr: false,
})

/** The way to the cart, with the number of pieces once it is known. With script it opens beside the page. */
export function CartLink({ locale }: { locale: string }) {
  const quantity = useMeSummary().data?.cart.quantity ?? 0
  const isOpen = useCartDrawer()
  const path = usePathname()
  const [hasOpened, setHasOpened] = useState(false)
  // Once open it stays mounted, because only a dialog that closes itself gives the focus back.
  if (isOpen && !hasOpened) setHasOpened(true)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to close, whichever it is.
  useEffect(() => setCartDrawer(false), [path])

  const openBeside = (event: MouseEvent) => {
    const wantsPage = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (wantsPage || path === cartPath()) return
    event.preventDefault()
    setCartDrawer(true)
  }

  return (
    <>
      <Link
        prefetch={false}
        href={cartPath()}
        onClick={openBeside}
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
      {hasOpened && (
        <CartDrawer isOpen={isOpen} onClose={() => setCartDrawer(false)} locale={locale} />
      )}
    </>
  )
}
